package se.pejl.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.Casework;
import se.pejl.oversight.LogReviewMark.Verdict;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A review of the log")
class LogReviewTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;

  /**
   * Asta reads her youth, Stina looks as supervisor, Sara of the other unit opens in an emergency.
   */
  @BeforeEach
  void aMonthEnds() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    read(work.asta);
    read(work.stina);
    work.run(u -> u.emergency().open(work.sara, youth, "Akut samtal till jouren."));
    read(work.sara);
  }

  @Test
  void is_owed_when_the_month_has_ended_and_late_two_weeks_after() {
    assertEquals(0, waiting(work.stina));
    work.later(10); // 1 December
    assertEquals(1, waiting(work.stina));
    assertEquals(1, waiting(work.samuel));
    assertEquals(0, waiting(work.admin));
    assertEquals(LocalDate.of(2026, 12, 14), november(work.stina).dueOn());
    work.later(13); // 14 December
    assertFalse(november(work.stina).overdue());
    work.later(1);

    assertTrue(november(work.stina).overdue());
    assertEquals(2, waiting(work.admin));
  }

  @Test
  void is_done_when_somebody_has_signed_for_every_line() {
    work.later(10);
    UUID review = draw(work.stina);
    OpenReview open = open(work.stina, review);
    assertEquals(Optional.of("Test Tallbacke"), open.lines().get(0).youth());

    for (ReviewedLine line : open.lines()) {
      Actor reviewer = line.mayMark() ? work.stina : work.admin;
      mark(reviewer, review, line, Verdict.JUSTIFIED, "");
    }

    assertTrue(november(work.stina).done());
    assertEquals(0, waiting(work.stina));
    assertTrue(
        work.in(u -> u.log().latest(work.board, 0, 5)).stream()
            .map(LoggedEvent::kind)
            .anyMatch(Kind.LOG_REVIEW_COMPLETED::equals));
  }

  @Test
  void points_at_the_emergency_and_draws_the_rest_by_chance() {
    work.later(10);

    List<ReviewedLine> lines = open(work.stina, draw(work.stina)).lines();

    ReviewedLine saras =
        lines.stream()
            .filter(line -> line.line().account().equals(work.sara.account()))
            .findFirst()
            .orElseThrow();
    assertTrue(saras.line().reasons().containsAll(List.of("EMERGENCY", "NO_RELATION")));
    assertEquals(2, saras.line().times());
    assertTrue(
        lines.stream()
            .filter(line -> !line.line().account().equals(work.sara.account()))
            .allMatch(line -> line.line().reasons().equals(List.of("CHANCE"))));
  }

  @Test
  void is_never_signed_by_the_one_whose_doing_it_is() {
    work.later(10);
    UUID review = draw(work.stina);
    ReviewedLine own =
        open(work.stina, review).lines().stream()
            .filter(line -> line.line().account().equals(work.stina.account()))
            .findFirst()
            .orElseThrow();

    assertFalse(own.mayMark());
    assertThrows(
        OwnAccessException.class, () -> mark(work.stina, review, own, Verdict.JUSTIFIED, "jag"));
    mark(work.admin, review, own, Verdict.JUSTIFIED, "");
  }

  @Test
  void needs_words_when_something_is_to_be_followed_up_and_keeps_what_was_thought_before() {
    work.later(10);
    UUID review = draw(work.stina);
    ReviewedLine line = open(work.stina, review).lines().get(0);
    assertThrows(
        ImpossibleMarkException.class,
        () -> mark(work.stina, review, line, Verdict.TO_FOLLOW_UP, " "));
    assertThrows(ImpossibleMarkException.class, () -> mark(work.stina, review, line, null, "x"));
    mark(work.stina, review, line, Verdict.TO_FOLLOW_UP, "Frågar Asta.");
    mark(work.stina, review, line, Verdict.JUSTIFIED, "Asta förklarade.");

    List<LogReviewMark> marks = open(work.stina, review).lines().get(0).marks();

    assertEquals(
        List.of(Verdict.TO_FOLLOW_UP, Verdict.JUSTIFIED),
        marks.stream().map(LogReviewMark::verdict).toList());
  }

  @Test
  void is_drawn_once_and_can_be_drawn_again_from_its_seed_by_anybody_who_doubts_it() {
    work.later(10);
    UUID first = draw(work.stina);

    assertEquals(first, draw(work.stina));
    assertEquals(first, draw(work.admin));
    OpenReview open = open(work.stina, first);
    assertTrue(
        work.in(u -> u.log().latest(work.board, 0, 20)).stream()
            .anyMatch(
                event ->
                    event.kind() == Kind.LOG_REVIEW_DRAWN
                        && event.note().contains("seed " + open.review().seed())));
  }

  @Test
  void is_for_the_supervisor_of_the_unit_and_the_administrator_who_is_told_no_names() {
    work.later(10);
    UUID review = draw(work.stina);

    assertThrows(UnknownLogReviewException.class, () -> open(work.samuel, review));
    assertThrows(NotAllowedException.class, () -> open(work.asta, review));
    assertThrows(NotAllowedException.class, () -> open(work.metod, review));
    Casework elsewhere = new Casework(database);
    assertThrows(UnknownLogReviewException.class, () -> open(elsewhere.stina, review));
    assertThrows(UnknownLogReviewException.class, () -> open(elsewhere.admin, review));
    assertThrows(
        NoPeriodToReviewException.class,
        () -> work.run(u -> u.logReview().draw(work.samuel, work.north, NOVEMBER)));
    assertTrue(open(work.admin, review).lines().stream().allMatch(line -> line.youth().isEmpty()));
  }

  @Test
  void tells_a_supervisor_who_is_not_named_nothing_of_a_protected_youth() {
    Actor second = work.become(work.samuel, se.pejl.access.Role.SUPERVISOR, work.north);
    work.run(
        u ->
            u.protection()
                .decide(
                    work.stina,
                    youth,
                    ProtectionLevel.ASSUMED_IDENTITY,
                    Set.of(work.stina.account(), work.asta.account()),
                    "Beslut"));
    work.later(10);
    UUID review = draw(second);

    for (ReviewedLine line : open(second, review).lines()) {
      assertEquals(Optional.empty(), line.youth());
      assertEquals(Optional.empty(), line.caseNumber());
      assertFalse(line.mayMark());
      assertThrows(
          UnknownLogReviewException.class, () -> mark(second, review, line, Verdict.JUSTIFIED, ""));
    }
  }

  @Test
  void can_be_made_before_the_month_has_ended_and_is_still_owed_then() {
    UUID early = draw(work.stina);
    work.later(10);

    assertEquals(1, waiting(work.stina));
    assertFalse(early.equals(draw(work.stina)));
  }

  private Obligation november(Actor actor) {
    return work.in(u -> u.logReview().obligations(actor)).stream()
        .filter(one -> one.from().equals(NOVEMBER))
        .findFirst()
        .orElseThrow();
  }

  private int waiting(Actor actor) {
    return work.in(u -> u.logReview().waiting(actor));
  }

  private UUID draw(Actor actor) {
    return work.in(u -> u.logReview().draw(actor, work.north, NOVEMBER));
  }

  private OpenReview open(Actor actor, UUID review) {
    return work.in(u -> u.logReview().open(actor, review));
  }

  private void mark(Actor actor, UUID review, ReviewedLine line, Verdict verdict, String note) {
    work.run(u -> u.logReview().mark(actor, review, line.line().id(), verdict, note));
  }

  private void read(Actor actor) {
    work.run(u -> u.keep().open(actor, youth, "casework"));
  }
}
