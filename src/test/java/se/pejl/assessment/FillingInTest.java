package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.pejl.assessment.Casework.PHQ9;
import static se.pejl.assessment.Casework.allNine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.refusal.AssessmentNotOpenException;
import se.pejl.assessment.refusal.ImpossibleDateException;
import se.pejl.assessment.refusal.IncompleteAssessmentException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.sheet.StaleAnswerException;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.database.Collision;
import se.pejl.scoring.ImpossibleAnswersException;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An assessment that is filled in")
class FillingInTest {

  private static final ItemCode Q1 = new ItemCode("q1");

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID draft;

  @BeforeEach
  void begin() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    draft = work.begin(work.asta, youth, PHQ9, "2026-11-20");
  }

  @Test
  void keeps_each_answer_with_its_revision() {
    Saved first = save(Q1, "1", 0);
    Saved second = save(Q1, "0", 1);

    assertEquals(1, first.revision());
    assertEquals(2, second.revision());
    assertEquals(Optional.of(Casework.answer("0")), stored(Q1));
  }

  @Test
  void takes_the_lowest_option_for_an_answer() {
    save(Q1, "0", 0);

    assertTrue(!filling().progress().unanswered().contains(Q1));
  }

  @Test
  void says_what_is_missing_for_each_scale() {
    work.answer(work.asta, draft, "q1=1 q2=1 q3=1 q4=1 q5=1 q6=1 q7=1");

    assertEquals(
        List.of(new ItemCode("q8"), new ItemCode("q9")),
        filling().progress().missing().values().iterator().next());
  }

  @Test
  void takes_the_same_answer_twice_as_once() {
    save(Q1, "2", 0);
    Saved again = save(Q1, "2", 0);

    assertEquals(1, again.revision());
    assertEquals(1, work.logOf(youth).stream().filter(Kind.ANSWER_SAVED::equals).count());
  }

  @Test
  void refuses_an_answer_given_without_seeing_the_one_before_and_tells_both() {
    save(Q1, "2", 0);

    StaleAnswerException refused = assertThrows(StaleAnswerException.class, () -> save(Q1, "3", 0));

    assertEquals(Optional.of(Casework.answer("2")), refused.stored().answer());
    assertEquals(Optional.of(Casework.answer("3")), refused.yours().answer());
    assertEquals(Optional.of(Casework.answer("2")), stored(Q1));
  }

  @Test
  void keeps_a_note_with_an_answer_and_clears_both() {
    run(Q1, new NewAnswer(Optional.of(Casework.answer("3")), Optional.of(" ser trött ut å "), 0));
    assertEquals(Optional.of("ser trött ut å"), filling().answers().note(Q1));

    run(Q1, new NewAnswer(Optional.empty(), Optional.empty(), 1));
    assertEquals(Optional.empty(), stored(Q1));
    assertEquals(Optional.empty(), filling().answers().note(Q1));
    assertEquals(2, filling().answers().revision(Q1));
  }

  @Test
  void refuses_what_the_form_does_not_offer() {
    assertThrows(ImpossibleAnswersException.class, () -> save(Q1, "4", 0));
    assertThrows(ImpossibleAnswersException.class, () -> save(new ItemCode("q10"), "1", 0));
    assertThrows(
        ImpossibleAnswersException.class,
        () -> run(Q1, NewAnswer.of(new Answer.Amount(BigDecimal.ONE), 0)));
  }

  @Test
  void keeps_all_of_several_answers_or_none() {
    assertThrows(
        ImpossibleAnswersException.class, () -> work.answer(work.asta, draft, "q1=1 q2=9"));

    assertEquals(Optional.empty(), stored(Q1));
  }

  @Test
  void loses_nothing_when_eight_save_different_items_at_once() {
    CompletableFuture.allOf(
            IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new ItemCode("q" + n))
                .map(item -> CompletableFuture.runAsync(() -> patiently(item)))
                .toArray(CompletableFuture[]::new))
        .join();

    for (int n = 1; n <= 8; n++) {
      assertEquals(Optional.of(Casework.answer("3")), stored(new ItemCode("q" + n)));
    }
  }

  private void patiently(ItemCode item) {
    try {
      for (int revision = 0; revision < 4; revision++) {
        int seen = revision;
        Collision.repeat(() -> save(item, Integer.toString(seen), seen));
      }
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void is_scored_when_it_is_finished() {
    work.answer(work.asta, draft, allNine("1"));

    ScoreSheet sheet = work.in(u -> u.administer().finish(work.asta, draft));

    Score.Scored total = (Score.Scored) sheet.scores().get(0);
    assertEquals(0, total.value().compareTo(new BigDecimal("9")));
    assertEquals(Kind.ASSESSMENT_FINISHED, work.logOf(youth).get(work.logOf(youth).size() - 1));
  }

  @Test
  void is_not_finished_while_something_required_is_missing() {
    work.answer(work.asta, draft, "q1=1 q2=declined");

    IncompleteAssessmentException refused =
        assertThrows(
            IncompleteAssessmentException.class,
            () -> work.run(u -> u.administer().finish(work.asta, draft)));

    assertEquals(
        IntStream.rangeClosed(3, 9).mapToObj(n -> new ItemCode("q" + n)).toList(),
        refused.unanswered());
  }

  @Test
  void takes_no_more_answers_when_it_is_finished_until_it_is_opened_again() {
    work.answer(work.asta, draft, allNine("1"));
    work.run(u -> u.administer().finish(work.asta, draft));
    assertThrows(AssessmentNotOpenException.class, () -> save(Q1, "2", 1));

    work.run(u -> u.administer().reopen(work.asta, draft));

    assertEquals(2, save(Q1, "2", 1).revision());
  }

  @Test
  void can_be_given_up_with_a_reason_while_it_is_not_signed() {
    assertThrows(
        ReasonMissingException.class,
        () -> work.run(u -> u.administer().discard(work.asta, draft, " ")));

    work.run(u -> u.administer().discard(work.asta, draft, "fel formulär"));

    assertEquals(List.of(), work.in(u -> u.administer().in(work.asta, youth)));
    assertThrows(AssessmentNotOpenException.class, () -> save(Q1, "1", 0));
  }

  @Test
  void is_dated_after_the_birth_of_the_youth_and_not_in_the_future() {
    assertThrows(
        ImpossibleDateException.class, () -> work.begin(work.asta, youth, PHQ9, "2026-11-22"));
    assertThrows(
        ImpossibleDateException.class, () -> work.begin(work.asta, youth, PHQ9, "2010-05-16"));
    assertThrows(
        ImpossibleDateException.class,
        () -> work.begin(work.asta, youth, PHQ9, "-999999999-01-01"));
  }

  @Test
  void shows_the_answers_of_the_last_signed_one_by_the_same_informant() {
    work.signedPhq9(work.asta, youth, "2026-06-01", "2");
    work.signedPhq9(work.asta, youth, "2026-09-01", "1");

    LastTime last = filling().lastTime().orElseThrow();

    assertEquals("2026-09-01", last.date().toString());
    assertEquals(Optional.of(Casework.answer("1")), last.answers().answer(Q1));
  }

  @Test
  void writes_in_the_log_who_opened_it_and_what_was_saved_but_no_answer() {
    save(Q1, "3", 0);
    filling();

    assertEquals(
        List.of(
            Kind.CASEFILE_CREATED,
            Kind.ASSESSMENT_STARTED,
            Kind.ANSWER_SAVED,
            Kind.ASSESSMENT_READ),
        work.logOf(youth));
    assertEquals("q1", work.in(u -> u.log().about(work.board, youth, 1, 1)).get(0).note());
  }

  @Test
  void writes_in_the_log_who_saw_that_it_is_there() {
    work.in(u -> u.administer().in(work.asta, youth));

    assertEquals("assessments", work.in(u -> u.log().about(work.board, youth, 0, 1)).get(0).note());
  }

  private Saved save(ItemCode item, String option, int seen) {
    return run(item, NewAnswer.of(Casework.answer(option), seen));
  }

  private Saved run(ItemCode item, NewAnswer answer) {
    return work.in(u -> u.administer().answer(work.asta, draft, item, answer));
  }

  private Filling filling() {
    return work.in(u -> u.administer().open(work.asta, draft));
  }

  private Optional<Answer> stored(ItemCode item) {
    return work.in(u -> u.assessments().find(draft).orElseThrow().answers().answer(item));
  }
}
