package se.pejl.assessment.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.pejl.assessment.Casework.PHQ9;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.lease.Holding.Whose;
import se.pejl.assessment.refusal.DraftHeldException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.casefile.Duty;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A draft that two people work in")
class ADraftInTwoHandsTest {

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID youth;
  private UUID draft;

  /** Asta handles the file, Bo stands in for her. */
  @BeforeEach
  void begin() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Test");
    LocalDate today = LocalDate.of(2026, 11, 21);
    work.run(
        u ->
            u.files()
                .find(youth)
                .orElseThrow()
                .assign(UUID.randomUUID(), work.bo.account(), Duty.SUBSTITUTE, today, null));
    draft = work.begin(work.asta, youth, PHQ9, "2026-11-20");
  }

  private Holding open(Actor actor) {
    return work.in(u -> u.administer().takeUp(actor, draft)).holding();
  }

  private Whose whose(Actor actor) {
    return work.in(u -> u.holding().look(actor, draft)).whose();
  }

  private int stored() {
    return work.in(u -> u.assessments().find(draft).orElseThrow().answers().items().size());
  }

  private List<Kind> handed() {
    return work.logOf(youth).stream().filter(kind -> kind.name().startsWith("DRAFT_")).toList();
  }

  @Test
  void is_in_the_hands_of_whoever_opens_it_first_and_the_other_sees_whose() {
    assertEquals(Whose.MINE, open(work.asta).whose());
    work.minutesLater(3);

    Holding seen = open(work.bo);

    assertEquals(Whose.SOMEBODYS, seen.whose());
    assertEquals("asta", seen.turn().orElseThrow().holder());
    assertEquals(Instant.parse("2026-11-21T10:00:00Z"), seen.turn().orElseThrow().since());
    assertEquals(Instant.parse("2026-11-21T10:10:00Z"), seen.turn().orElseThrow().lapses());
    assertEquals(Whose.MINE, whose(work.asta));
  }

  @Test
  void takes_no_answer_from_the_other_and_says_who_has_it() {
    open(work.asta);

    DraftHeldException refused =
        assertThrows(DraftHeldException.class, () -> work.answer(work.bo, draft, "q1=1"));

    assertEquals("asta", refused.details().get("holder"));
    assertEquals("2026-11-21T10:00:00Z", refused.details().get("since"));
    assertFalse(refused.getMessage().contains("asta"));
    assertEquals(0, stored());
  }

  @Test
  void is_not_finished_or_given_up_by_the_other() {
    work.answer(work.asta, draft, Casework.allNine("1"));

    assertThrows(
        DraftHeldException.class, () -> work.run(u -> u.administer().finish(work.bo, draft)));
    assertThrows(
        DraftHeldException.class,
        () -> work.run(u -> u.administer().discard(work.bo, draft, "fel formulär")));
  }

  @Test
  void is_taken_by_saving_when_nobody_has_it() {
    work.answer(work.bo, draft, "q1=1");

    assertEquals(Whose.MINE, whose(work.bo));
    assertThrows(DraftHeldException.class, () -> work.answer(work.asta, draft, "q2=1"));
  }

  @Test
  void stays_one_and_the_same_persons_in_as_many_tabs_as_she_likes() {
    open(work.asta);
    open(work.asta);
    work.answer(work.asta, draft, "q1=1");
    work.answer(work.asta, draft, "q2=1");

    assertEquals(2, stored());
    assertEquals(List.of(), handed());
  }

  @Test
  void is_free_when_there_has_been_no_sign_for_ten_minutes_and_not_before() {
    open(work.asta);
    work.minutesLater(9);
    assertEquals(Whose.SOMEBODYS, whose(work.bo));
    assertThrows(DraftHeldException.class, () -> work.run(u -> u.holding().take(work.bo, draft)));

    work.minutesLater(1);

    assertEquals(Whose.NOBODYS, whose(work.bo));
    assertEquals(Whose.MINE, open(work.bo).whose());
    assertEquals(List.of(Kind.DRAFT_TAKEN_OVER), handed());
  }

  @Test
  void tells_the_former_holder_that_it_was_taken_over_and_takes_no_more_from_her() {
    work.answer(work.asta, draft, "q1=1");
    work.minutesLater(10);
    open(work.bo);
    work.minutesLater(1);

    DraftHeldException refused =
        assertThrows(DraftHeldException.class, () -> work.answer(work.asta, draft, "q2=1"));

    assertEquals("bo", refused.details().get("holder"));
    assertEquals("2026-11-21T10:10:00Z", refused.details().get("since"));
    assertEquals(true, refused.details().get("takenFromMe"));
    assertEquals(1, stored());
  }

  @Test
  void lasts_as_long_as_there_are_signs() {
    open(work.asta);
    for (int item = 1; item <= 9; item++) {
      work.minutesLater(9);
      work.answer(work.asta, draft, "q" + item + "=1");
      assertEquals(Whose.SOMEBODYS, whose(work.bo));
    }
  }

  @Test
  void is_still_hers_after_a_long_pause_when_nobody_took_it() {
    open(work.asta);
    work.hoursLater(20);
    work.answer(work.asta, draft, "q1=1");

    assertEquals(Whose.SOMEBODYS, whose(work.bo));
    assertEquals(List.of(), handed());
  }

  @Test
  void lasts_ten_minutes_when_the_clocks_go_back_an_hour() {
    work.at("2027-10-31T00:55:00Z"); // 02:55 in Sweden, and five minutes later 02:00 again
    open(work.asta);
    work.at("2027-10-31T01:04:00Z");
    assertEquals(Whose.SOMEBODYS, whose(work.stina));
    work.at("2027-10-31T01:05:00Z");
    assertEquals(Whose.NOBODYS, whose(work.stina));
  }

  @Test
  void is_not_kept_for_an_hour_by_a_clock_that_was_an_hour_ahead() {
    work.hoursLater(1);
    open(work.asta);
    work.hoursLater(-1);

    assertEquals(Whose.MINE, open(work.bo).whose());
  }

  @Test
  void is_still_in_her_hands_when_the_clock_is_set_back_a_little() {
    open(work.asta);
    work.minutesLater(-5);

    assertEquals(Whose.SOMEBODYS, whose(work.bo));
  }

  @Test
  void is_handed_over_to_the_one_who_asked() {
    open(work.asta);
    work.run(u -> u.holding().ask(work.bo, draft));
    assertEquals(
        Optional.of("bo"),
        work.in(u -> u.holding().look(work.asta, draft))
            .turn()
            .flatMap(Holding.Turn::request)
            .map(Holding.Request::by));

    Holding after = work.in(u -> u.holding().handOver(work.asta, draft));

    assertEquals(Whose.SOMEBODYS, after.whose());
    assertEquals(Whose.MINE, whose(work.bo));
    assertEquals(List.of(Kind.DRAFT_ASKED_FOR, Kind.DRAFT_HANDED_OVER), handed());
    work.answer(work.bo, draft, "q1=1");
    assertThrows(DraftHeldException.class, () -> work.answer(work.asta, draft, "q2=1"));
  }

  @Test
  void is_asked_for_once_however_often_somebody_presses() {
    open(work.asta);
    work.run(u -> u.holding().ask(work.bo, draft));
    work.run(u -> u.holding().ask(work.bo, draft));

    assertEquals(List.of(Kind.DRAFT_ASKED_FOR), handed());
  }

  @Test
  void is_handed_over_by_nobody_but_the_one_who_has_it() {
    open(work.asta);

    assertThrows(
        DraftHeldException.class, () -> work.run(u -> u.holding().handOver(work.bo, draft)));
  }

  @Test
  void is_free_at_once_when_whoever_has_it_signs_out() {
    open(work.asta);
    work.run(u -> u.lettingGo().of(work.bo));
    assertEquals(Whose.SOMEBODYS, whose(work.bo));

    work.run(u -> u.lettingGo().of(work.asta));

    assertEquals(Whose.NOBODYS, whose(work.bo));
    assertEquals(List.of(), handed());
  }

  @Test
  void goes_to_the_one_who_asked_when_whoever_has_it_signs_out() {
    open(work.asta);
    work.run(u -> u.holding().ask(work.bo, draft));

    work.run(u -> u.lettingGo().of(work.asta));

    assertEquals(Whose.MINE, whose(work.bo));
    assertEquals(List.of(Kind.DRAFT_ASKED_FOR, Kind.DRAFT_HANDED_OVER), handed());
  }

  @Test
  void is_put_away_by_finishing_and_in_the_hands_of_whoever_opens_it_again() {
    work.answer(work.asta, draft, Casework.allNine("1"));
    work.run(u -> u.administer().finish(work.asta, draft));
    assertEquals(Whose.NOBODYS, whose(work.bo));

    work.run(u -> u.administer().reopen(work.bo, draft));

    assertEquals(Whose.MINE, whose(work.bo));
  }

  @Test
  void shows_who_has_it_to_those_who_may_read_the_file_and_to_nobody_else() {
    open(work.asta);

    assertEquals("asta", work.in(u -> u.holding().look(work.stina, draft)).turn().get().holder());
    for (Actor stranger : List.of(work.sara, work.samuel, work.metod, work.admin)) {
      assertThrows(
          UnknownAssessmentException.class, () -> work.run(u -> u.holding().look(stranger, draft)));
    }
  }

  @Test
  void is_not_taken_by_those_who_only_read_it() {
    work.in(u -> u.administer().open(work.asta, draft));
    work.in(u -> u.administer().takeUp(work.stina, draft));

    assertEquals(Whose.NOBODYS, whose(work.bo));
    assertTrue(work.in(u -> u.holding().look(work.bo, draft)).turn().isEmpty());
  }

  @Test
  void keeps_what_was_answered_before_it_changed_hands() {
    work.answer(work.asta, draft, "q1=1 q2=2");
    work.minutesLater(10);
    work.answer(work.bo, draft, "q3=3");

    assertEquals(
        List.of(Casework.answer("1"), Casework.answer("2"), Casework.answer("3")),
        List.of("q1", "q2", "q3").stream()
            .map(
                item ->
                    work.in(u -> u.assessments().find(draft).orElseThrow().answers())
                        .answer(new ItemCode(item))
                        .orElseThrow())
            .toList());
  }
}
