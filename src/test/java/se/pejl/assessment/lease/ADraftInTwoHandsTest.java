package se.pejl.assessment.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.lease.Holding.Whose;
import se.pejl.assessment.refusal.DraftHeldException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A draft that two people work in")
class ADraftInTwoHandsTest extends TwoAtADraft {

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
