package se.pejl.assessment.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.refusal.ImpossibleDateException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.result.Result;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("What a youth says of a signed assessment")
class OwnWordsTest {

  private static final String WORDS = "Jag sover visst, det är mamma som inte gör det.";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID signed;

  @BeforeEach
  void sign() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    signed = work.signedPhq9(work.asta, youth, "2026-11-10", "1");
  }

  private void say(Actor actor, UUID id, String words, LocalDate day) {
    work.run(u -> u.ownWords().add(actor, id, Speaker.YOUTH, words, day));
  }

  @Test
  void stands_beside_it_and_alters_nothing() {
    String before = result().signature().orElseThrow().contentHash();

    say(work.asta, signed, WORDS, DAY);

    OwnWords own = result().ownWords().get(0);
    assertEquals(WORDS, own.words());
    assertEquals(Speaker.YOUTH, own.speaker());
    assertEquals(DAY, own.saidOn());
    assertEquals("asta", own.writerName());
    assertTrue(result().intact());
    assertEquals(before, result().signature().orElseThrow().contentHash());
    assertTrue(work.logOf(youth).contains(Kind.OWN_WORDS_ADDED));
  }

  private Result result() {
    return work.in(u -> u.results().of(work.asta, signed));
  }

  @Test
  void has_words_and_a_day_that_has_been() {
    assertThrows(ReasonMissingException.class, () -> say(work.asta, signed, " ", DAY));
    assertThrows(
        ImpossibleDateException.class,
        () -> say(work.asta, signed, WORDS, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void is_about_what_is_signed() {
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-20");

    assertThrows(AssessmentNotFinishedException.class, () -> say(work.asta, draft, WORDS, DAY));
  }

  @Test
  void is_written_down_by_those_who_work_with_the_youth() {
    assertThrows(NotAllowedException.class, () -> say(work.stina, signed, WORDS, DAY));
    for (Actor stranger : List.of(work.bo, work.sara, work.metod, work.admin)) {
      assertThrows(UnknownAssessmentException.class, () -> say(stranger, signed, WORDS, DAY));
    }
  }

  @Test
  void stays_said_whatever_is_sent_to_the_database() {
    say(work.asta, signed, WORDS, DAY);

    for (String change :
        List.of("delete from own_words", "update own_words set speaker = 'OTHER'")) {
      assertThrows(SQLException.class, () -> sql(change));
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}
