package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.voice.Speaker;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.Refused;
import se.pejl.print.Print;

/** Asta handles the file, Stina supervises her; each act is tried on one of its own. */
@DisplayName("What can be done with an assessment")
class EveryStateTest {

  private static final Casework WORK = new Casework(DatabaseUnderTest.DERBY);
  private static final UUID YOUTH = WORK.youth(WORK.asta, "Test");

  private static int day;

  /** How one comes to be in a state; the states are those of an issue on access. */
  private enum State {
    DRAFT((work, youth) -> filled(work, youth)),
    FINISHED(
        (work, youth) -> {
          UUID id = filled(work, youth);
          work.run(u -> u.administer().finish(work.asta, id));
          return id;
        }),
    SIGNED((work, youth) -> work.signedPhq9(work.asta, youth, nextDay(), "1")),
    RETURNED(
        (work, youth) -> {
          UUID id = SIGNED.in(work, youth);
          work.run(u -> u.review().returnToRater(work.stina, id, "Se över.", Map.of()));
          return id;
        }),
    APPROVED(
        (work, youth) -> {
          UUID id = SIGNED.in(work, youth);
          work.run(u -> u.review().approve(work.stina, id, null));
          return id;
        }),
    DISCARDED(
        (work, youth) -> {
          UUID id = filled(work, youth);
          work.run(u -> u.administer().discard(work.asta, id, "Dubblett"));
          return id;
        }),
    CORRECTED(
        (work, youth) -> {
          UUID id = SIGNED.in(work, youth);
          UUID newer =
              work.in(u -> u.correcting().begin(work.asta, id, "Fel svar", Optional.empty()));
          work.run(u -> u.administer().finish(work.asta, newer));
          work.sign(work.asta, newer);
          return id;
        }),
    CANCELLED(
        (work, youth) -> {
          UUID id = SIGNED.in(work, youth);
          work.run(u -> u.cancelling().cancel(work.stina, id, "Fel akt"));
          return id;
        });

    private final BiFunction<Casework, UUID, UUID> made;

    State(BiFunction<Casework, UUID, UUID> made) {
      this.made = made;
    }

    UUID in(Casework work, UUID youth) {
      return made.apply(work, youth);
    }
  }

  private enum Act {
    READ((work, id) -> work.run(u -> u.administer().open(work.asta, id))),
    RESULT((work, id) -> work.run(u -> u.results().of(work.asta, id))),
    PRINT((work, id) -> work.run(u -> u.print().paper(work.asta, id, Print.RECORD))),
    ANSWER(
        (work, id) ->
            work.run(
                u ->
                    u.administer()
                        .answer(
                            work.asta,
                            id,
                            new ItemCode("q1"),
                            NewAnswer.of(Casework.answer("2"), 1)))),
    FINISH((work, id) -> work.run(u -> u.administer().finish(work.asta, id))),
    REOPEN((work, id) -> work.run(u -> u.administer().reopen(work.asta, id))),
    SIGN((work, id) -> work.sign(work.asta, id)),
    DISCARD((work, id) -> work.run(u -> u.administer().discard(work.asta, id, "Dubblett"))),
    CORRECT(
        (work, id) ->
            work.run(u -> u.correcting().begin(work.asta, id, "Fel svar", Optional.empty()))),
    OWN_WORDS(
        (work, id) ->
            work.run(
                u ->
                    u.ownWords()
                        .add(
                            work.asta,
                            id,
                            Speaker.YOUTH,
                            "Så är det inte.",
                            LocalDate.of(2026, 1, 1)))),
    CANCEL((work, id) -> work.run(u -> u.cancelling().cancel(work.stina, id, "Fel akt"))),
    READ_CANCELLED((work, id) -> work.run(u -> u.cancelled().of(work.stina, id))),
    COMMENT(
        (work, id) ->
            work.run(u -> u.discuss().comment(work.stina, id, Optional.empty(), "Hur då?"))),
    RETURN(
        (work, id) ->
            work.run(u -> u.review().returnToRater(work.stina, id, "Se över.", Map.of()))),
    APPROVE((work, id) -> work.run(u -> u.review().approve(work.stina, id, null)));

    private final BiConsumer<Casework, UUID> done;

    Act(BiConsumer<Casework, UUID> done) {
      this.done = done;
    }
  }

  /** y done, n refused, h as if there were none. What does not count says so on paper. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "READ,           y, y, y, y, y, y, y, h",
    "RESULT,         n, y, y, y, y, n, y, h",
    "PRINT,          y, y, y, y, y, y, y, h",
    "ANSWER,         y, n, n, n, n, n, n, h",
    "FINISH,         y, n, n, n, n, n, n, h",
    "REOPEN,         n, y, n, n, n, n, n, h",
    "SIGN,           n, y, n, n, n, n, n, h",
    "DISCARD,        y, y, n, n, n, n, n, h",
    "CORRECT,        n, n, y, n, y, n, n, h",
    "OWN_WORDS,      n, n, y, y, y, n, y, h",
    "CANCEL,         n, n, y, y, y, n, y, h",
    "READ_CANCELLED, h, h, h, h, h, h, h, y",
    "COMMENT,        n, n, y, y, y, n, y, h",
    "RETURN,         n, n, y, n, n, n, n, h",
    "APPROVE,        n, n, y, n, n, n, n, h"
  })
  void is_said_by_its_state(
      Act act,
      char draft,
      char finished,
      char signed,
      char returned,
      char approved,
      char discarded,
      char corrected,
      char cancelled) {
    StringBuilder told = new StringBuilder();
    for (State state : State.values()) {
      told.append(tried(act, state.in(WORK, YOUTH)));
    }
    String expected =
        "" + draft + finished + signed + returned + approved + discarded + corrected + cancelled;
    assertEquals(expected, told.toString());
  }

  private static char tried(Act act, UUID id) {
    try {
      act.done.accept(WORK, id);
      return 'y';
    } catch (UnknownAssessmentException none) {
      return 'h';
    } catch (Refused refused) {
      return 'n';
    }
  }

  private static UUID filled(Casework work, UUID youth) {
    UUID id = work.begin(work.asta, youth, Casework.PHQ9, nextDay());
    work.answer(work.asta, id, Casework.allNine("1"));
    return id;
  }

  private static String nextDay() {
    return LocalDate.of(2026, 11, 20).minusDays(day++).toString();
  }
}
