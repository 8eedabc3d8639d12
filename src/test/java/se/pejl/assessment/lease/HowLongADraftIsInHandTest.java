package se.pejl.assessment.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.lease.Holding.Whose;
import se.pejl.assessment.refusal.DraftHeldException;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("How long a draft is in somebody's hands")
class HowLongADraftIsInHandTest extends TwoAtADraft {

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
}
