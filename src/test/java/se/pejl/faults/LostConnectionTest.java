package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Saved;
import se.pejl.assessment.UseCases;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.faults.LostAnswers.Moment;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.TestDatabase;

/** {@code -Dpejl.lost-connections=1000} asks for more of it than 24. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A connection to the database that breaks while an answer is stored")
class LostConnectionTest {

  private static final int TIMES = Integer.getInteger("pejl.lost-connections", 24);
  private static final ItemCode Q1 = new ItemCode("q1");

  @Parameter DatabaseUnderTest database;

  private final LostAnswers lost = new LostAnswers();
  private Casework work;
  private TestDatabase breaking;
  private UUID youth;
  private UUID draft;

  @BeforeEach
  void begin() {
    work = new Casework(database);
    breaking = TestDatabase.of(database.database(), lost::over);
    youth = work.youth(work.asta, "Test");
    draft = work.begin(work.asta, youth, Casework.PHQ9, "2026-11-20");
  }

  @Test
  void loses_nothing_and_doubles_nothing_when_it_is_sent_again() {
    Random random = new Random(20261122);
    for (int revision = 1; revision <= TIMES; revision++) {
      NewAnswer answer = NewAnswer.of(Casework.answer("" + revision % 4), revision - 1);
      lost.breakNext(Moment.values()[random.nextInt(2)]);
      assertThrows(RuntimeException.class, () -> save(answer));
      assertTrue(lost.broken());

      Saved again = save(answer);
      Saved onceMore = save(answer);

      assertEquals(revision, again.revision());
      assertEquals(again.revision(), onceMore.revision());
      assertEquals(again.savedAt(), onceMore.savedAt());
    }
    int lines = Collections.frequency(work.logOf(youth), Kind.ANSWER_SAVED);
    assertEquals(TIMES, lines, "one line in the log for each answer, however often it was sent");
    assertTrue(work.in(u -> u.log().verify(work.board)).intact());
  }

  @Test
  void neither_finishes_nor_signs_twice() {
    work.answer(work.asta, draft, Casework.allNine("1"));
    lost.breakNext(Moment.AFTER_IT_IS_STORED);
    assertThrows(
        RuntimeException.class,
        () ->
            breaking.change(
                em -> new UseCases(em, work.clock()).administer().finish(work.asta, draft)));
    work.sign(work.asta, draft);

    assertEquals(1, Collections.frequency(work.logOf(youth), Kind.ASSESSMENT_FINISHED));
    assertEquals(1, Collections.frequency(work.logOf(youth), Kind.ASSESSMENT_SIGNED));
    assertTrue(work.in(u -> u.results().of(work.asta, draft)).intact());
  }

  private Saved save(NewAnswer answer) {
    return breaking.inTransaction(
        em -> new UseCases(em, work.clock()).administer().answer(work.asta, draft, Q1, answer));
  }
}
