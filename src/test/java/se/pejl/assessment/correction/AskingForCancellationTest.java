package se.pejl.assessment.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Actor;
import se.pejl.access.NotAllowedException;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A worker who asks for an assessment to be cancelled")
class AskingForCancellationTest {

  private static final String WHY = "Gällde en annan ungdom.";

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

  private void ask(Actor actor, String reason) {
    work.run(u -> u.askingForCancellation().ask(actor, signed, reason));
  }

  private List<UUID> waiting(Actor supervisor) {
    return work.in(u -> u.askingForCancellation().waiting(supervisor)).stream()
        .map(AskForCancellation.Waiting::assessment)
        .toList();
  }

  private CancellationRequest about() {
    return work.in(u -> u.askingForCancellation().about(work.asta, signed)).orElseThrow();
  }

  @Test
  void is_seen_by_the_supervisor_of_the_unit_and_by_no_other() {
    ask(work.asta, WHY);

    assertEquals(List.of(signed), waiting(work.stina));
    assertEquals(List.of(), waiting(work.samuel));
    assertThrows(NotAllowedException.class, () -> waiting(work.asta));
    assertEquals(WHY, about().reason());
    assertEquals("asta", about().askerName());
  }

  @Test
  void changes_nothing_by_asking() {
    ask(work.asta, WHY);

    assertEquals(1, work.in(u -> u.administer().in(work.asta, youth)).size());
  }

  @Test
  void is_heard_once_however_often_it_is_asked() {
    ask(work.asta, WHY);
    ask(work.asta, WHY);

    assertEquals(List.of(signed), waiting(work.stina));
    assertEquals(1, Collections.frequency(work.logOf(youth), Kind.CANCELLATION_ASKED));
  }

  @Test
  void waits_no_longer_when_it_was_carried_out() {
    ask(work.asta, WHY);
    work.run(u -> u.cancelling().cancel(work.stina, signed, WHY));

    assertEquals(List.of(), waiting(work.stina));
  }

  @Test
  void is_told_why_when_it_was_declined_and_may_ask_again() {
    ask(work.asta, WHY);
    assertThrows(ReasonMissingException.class, () -> decline(work.stina, " "));
    decline(work.stina, "Det är rätt akt.");

    assertFalse(about().open());
    assertEquals(Optional.of("Det är rätt akt."), about().declineReason());
    assertEquals("stina", about().declinerName());
    assertEquals(List.of(), waiting(work.stina));
    work.minutesLater(1);
    ask(work.asta, "Jo, se personnumret.");
    assertEquals(List.of(signed), waiting(work.stina));
    assertTrue(about().open());
  }

  @Test
  void gives_a_reason_and_works_in_the_file_and_speaks_of_something_signed() {
    assertThrows(ReasonMissingException.class, () -> ask(work.asta, " "));
    assertThrows(NotAllowedException.class, () -> ask(work.stina, WHY));
    for (Actor stranger : List.of(work.bo, work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(UnknownAssessmentException.class, () -> ask(stranger, WHY));
    }
    UUID draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-21");
    assertThrows(
        NotNewestVersionException.class,
        () -> work.run(u -> u.askingForCancellation().ask(work.asta, draft, WHY)));
    assertThrows(NotAllowedException.class, () -> decline(work.asta, "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update cancellation_request set reason = 'x'",
        "update cancellation_request set asked_at = asked_at + 1",
        "update cancellation_request set decline_reason = 'x'",
        "update cancellation_request set declined_at = null",
        "delete from cancellation_request"
      })
  void has_said_it_whatever_is_sent_to_the_database(String statement) throws SQLException {
    ask(work.asta, WHY);
    decline(work.stina, "Det är rätt akt.");

    assertThrows(SQLException.class, () -> sql(statement));
    assertEquals(WHY, about().reason());
    assertEquals(Optional.of("Det är rätt akt."), about().declineReason());
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.database().owner().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }

  private void decline(Actor actor, String reason) {
    work.run(u -> u.askingForCancellation().decline(actor, signed, reason));
  }
}
