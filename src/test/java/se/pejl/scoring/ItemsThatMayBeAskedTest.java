package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.pejl.scoring.Scales.decided;
import static se.pejl.scoring.Scales.ofScales;
import static se.pejl.scoring.Scales.over;
import static se.pejl.scoring.Scales.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.condition.Comparison;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Quantity;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Unasked;
import se.pejl.form.scale.Unasked.Effect;

/** Every item gives 0, 1 or 2; b is asked when a is at least moderate, c when b is. */
@DisplayName("Items of which it is not known whether they are asked")
class ItemsThatMayBeAskedTest {

  private static final Unasked ZERO = new Unasked(Map.of(), Effect.ZERO);

  private static Forms gated() {
    return Forms.scored("gated")
        .options("grade", "low=0 moderate=1 high=2")
        .choice("grade", "a")
        .choice("grade", "b")
        .showIf("a >= moderate")
        .choice("grade", "c")
        .showIf("b >= moderate")
        .choice("grade", "x y");
  }

  private static String scoring(Scales scale, String answers) {
    return Told.scores(gated().scale(scale).build(), answers);
  }

  @Test
  void widen_a_range_by_being_asked_and_by_not_being_asked() {
    Scales sum = scale("s", "b x").interval().bands("0=low 3=high");
    // Not asked: 1. Asked: 1 + 0 to 1 + 2.
    assertEquals("s = 1..3, missing a", scoring(sum, "x=moderate"));
    assertEquals("s = 1..3, missing a", scoring(sum, "a=declined x=moderate"));
    assertEquals("s = 1 low", scoring(sum, "a=low x=moderate"));
    assertEquals("s = 1..3, missing b", scoring(sum, "a=high x=moderate"));
  }

  @Test
  void widen_a_mean_only_by_what_can_pull_it() {
    Scales mean = scale("m", "b x").mean(2).interval();
    // Not asked: 2. Asked: (2 + 0) / 2 to (2 + 2) / 2.
    assertEquals("m = 1..2, missing a", scoring(mean, "x=high"));
    // Not asked: 0. Asked: (0 + 0) / 2 to (0 + 2) / 2.
    assertEquals("m = 0..1, missing a", scoring(mean, "x=low"));
    // b and c not asked: 1. Lowest: both, (1 + 0 + 0) / 3. Highest: both, (1 + 2 + 2) / 3.
    assertEquals(
        "m = 0.33..1.67, missing a", scoring(scale("m", "b c x").mean(2).interval(), "x=moderate"));
  }

  @Test
  void widen_the_highest_upwards_and_the_lowest_downwards() {
    Scales highest = scale("h", "b x").by(new Method.Highest()).interval();
    assertEquals("h = 1..2, missing a", scoring(highest, "x=moderate"));
    assertEquals("h = 2", scoring(highest, "x=high"));
    Scales lowest = scale("l", "b x").by(new Method.Lowest()).interval();
    assertEquals("l = 0..1, missing a", scoring(lowest, "x=moderate"));
    assertEquals("l = 0", scoring(lowest, "x=low"));
  }

  @Test
  void widen_a_count() {
    assertEquals(
        "n = 1..2, missing a", scoring(scale("n", "b x").count("1").interval(), "x=moderate"));
  }

  @Test
  void can_count_zero_when_they_turn_out_not_to_be_asked() {
    // A mean of two, whether b counts 0 or 0 to 2: 2 / 2 to 4 / 2.
    Scales mean = scale("m", "b x").mean(2).interval().unasked(ZERO);
    assertEquals("m = 1..2, missing a", scoring(mean, "x=high"));
  }

  @Test
  void leave_no_score_where_none_may_be_missing() {
    assertEquals(
        "s = not scorable, 1 answered, 2 needed, missing a", scoring(scale("s", "b x"), "x=high"));
    assertEquals("s = 2", scoring(scale("s", "b x"), "a=low x=high"));
  }

  @Test
  void are_filled_in_only_when_that_comes_to_the_same() {
    // Not asked: 2. Asked: 2 * 2 / 1 = 4.
    assertEquals(
        "s = not scorable, 1 answered, 2 needed, missing a",
        scoring(scale("s", "b x").prorated(1), "x=high"));
    // Not asked: 0. Asked: 0 * 2 / 1 = 0.
    assertEquals("s = 0", scoring(scale("s", "b x").prorated(1), "x=low"));
    // The mean of the answered items is 2 either way.
    Scales mean = scale("m", "b x").mean(1).prorated(1);
    assertEquals("m = 2", scoring(mean, "x=high"));
  }

  @Test
  void count_among_the_missing_when_it_is_seen_whether_too_many_are() {
    Scales prorated = scale("m", "b c x y").mean(1).prorated(2);
    // If b and c are asked, three of four are missing.
    assertEquals("m = not scorable, 1 answered, 2 needed, missing a y", scoring(prorated, "x=low"));
    assertEquals("m = 0.5", scoring(prorated, "x=low y=moderate"));
  }

  @Test
  void are_blank_or_left_out_only_when_that_comes_to_the_same() {
    assertEquals("s = 2", scoring(scale("s", "b x").blankAsZero(1), "x=high"));
    // Not asked: 2 / 1. Asked and blank: (2 + 0) / 2.
    assertEquals(
        "m = not scorable, 1 answered, 2 needed, missing a",
        scoring(scale("m", "b x").mean(1).blankAsZero(1), "x=high"));
    Scales without = scale("m", "b x").mean(1).missing(new MissingRule.LeaveOut(1));
    assertEquals("m = 2", scoring(without, "x=high"));
    // Not asked and 0: (2 + 0) / 2. Asked and left out: 2 / 1.
    assertEquals(
        "m = not scorable, 1 answered, 2 needed, missing a",
        scoring(without.unasked(ZERO), "x=high"));
  }

  @Test
  void leave_open_whether_a_scale_applies_at_all() {
    Scales both = scale("s", "b c").interval();
    assertEquals("s = not scorable, 0 answered, 2 needed, missing a", scoring(both, ""));
    assertEquals("s = not applicable, NOT_ASKED", scoring(both, "a=low"));
    Forms form = gated().scale(both).scale(over("t", "x", "s").interval());
    // s may not apply, or be anything it can be.
    assertEquals(
        "s = not scorable, 0 answered, 2 needed, missing a\nt = 2..6, missing a",
        Told.scores(
            gated().scale(both.from("0", "4")).scale(over("t", "x", "s").interval()).build(),
            "x=high"));
    assertEquals("s = not applicable, NOT_ASKED\nt = 2", Told.scores(form.build(), "a=low x=high"));
  }

  @Test
  void are_settled_once_what_they_hang_on_is_not_asked_either() {
    // a = low: b is not asked, so c never will be.
    assertEquals("s = 2", scoring(scale("s", "c x"), "a=low x=high"));
    assertEquals(
        "s = not scorable, 1 answered, 2 needed, missing b",
        scoring(scale("s", "c x"), "a=high x=high"));
  }

  @Test
  void leave_a_goal_attainment_without_range_or_score() {
    Rounding rounding = Scales.WHOLE_TOTAL;
    Scales goals =
        scale("g", "b x").by(new Method.GoalAttainment(new BigDecimal("0.3"), rounding)).interval();
    assertEquals("g = not scorable, 1 answered, 2 needed, missing a", scoring(goals, "x=high"));
  }

  private static Scales bOrNothing() {
    Condition bIsHigh =
        new Condition.NumberCompared(
            new Quantity.Points(new ItemCode("b")),
            Comparison.AT_LEAST,
            new Quantity.Number(new BigDecimal(2)));
    List<Method.Decide.Line> lines = List.of(new Method.Decide.Line(bIsHigh, BigDecimal.TEN));
    return decided("d", new Method.Decide(lines, Optional.of(BigDecimal.ZERO)));
  }

  @Test
  void leave_a_decision_open_until_it_is_known_that_they_are_not_asked() {
    assertEquals("d = not scorable, 0 answered, 1 needed, missing a", scoring(bOrNothing(), ""));
    assertEquals("d = 0..10, missing a", scoring(bOrNothing().interval(), ""));
    assertEquals("d = 0..10, missing b", scoring(bOrNothing().interval(), "a=high"));
    assertEquals("d = 0", scoring(bOrNothing(), "a=low"));
    assertEquals("d = 10", scoring(bOrNothing(), "a=high b=high"));
  }

  @Test
  void leave_a_scale_of_scales_open() {
    Forms form =
        gated().scale(scale("s", "b x").from("0", "4")).scale(ofScales("t", "s").interval());
    assertEquals(
        "s = not scorable, 1 answered, 2 needed, missing a\nt = 0..4, missing a",
        Told.scores(form.build(), "x=high"));
  }

  private static Completeness far(Scales scale, String answers) {
    Form form = gated().scale(scale).build();
    return Scorer.of(form).completeness(Forms.answers(form, answers), Forms.youth()).get(0);
  }

  @Test
  void keep_a_scale_from_looking_finished() {
    Completeness refusing = far(scale("s", "b x"), "x=high");
    assertEquals(2, refusing.asked());
    assertEquals(2, refusing.required());
    assertEquals(List.of(new ItemCode("a")), refusing.missing());
    assertFalse(refusing.computable());
    assertFalse(far(scale("s", "b x").prorated(1), "x=high").computable());
    assertTrue(far(scale("s", "b x").interval(), "x=high").computable());
    assertFalse(far(scale("s", "b").interval(), "").computable());
  }

  private static List<String> undecided(Forms form, String answers) {
    Form ready = form.build();
    return Scorer.of(ready).score(Forms.answers(ready, answers), Forms.youth()).undecided();
  }

  @Test
  void leave_a_flag_undecided() {
    Forms form = gated().scale(scale("s", "b x").interval()).flag("f", "score(s) >= 3");
    assertEquals(List.of("f"), undecided(form, "x=high"));
    assertEquals(List.of(), undecided(form, "a=low x=high"));
    assertEquals(List.of(), undecided(form, "x=low"));
  }

  @Test
  void are_settled_for_a_flag_when_the_scale_says_what_the_reason_does() {
    Unasked leaves = new Unasked(Map.of(NoAnswer.NOT_APPLICABLE, Effect.LEAVES), Effect.LEAVES);
    Forms form = gated().scale(scale("s", "x y").unasked(leaves)).flag("f", "score(s) >= 3");
    assertEquals(List.of(), undecided(form, "x=not-applicable y=not-applicable"));
    assertEquals(List.of("f"), undecided(form, "x=not-applicable y=declined"));
  }

  @Test
  void leave_it_undecided_whether_they_are_answered_when_they_may_be() {
    Forms form =
        gated().choice("grade", "d").showIf("answered(b)").scale(scale("s", "d x").interval());
    // b has an answer that counts only if a is at least moderate; d may be asked then.
    assertEquals("s = 1..3, missing a", Told.scores(form.build(), "b=high d=high x=moderate"));
    assertEquals("s = 1", Told.scores(form.build(), "a=low b=high d=high x=moderate"));
    assertEquals("s = 3", Told.scores(form.build(), "a=high b=high d=high x=moderate"));
    // Without an answer to b it makes no difference whether b is asked.
    assertEquals("s = 1", Told.scores(form.build(), "x=moderate"));
  }

  private static List<String> raised(Forms form, String answers) {
    Form ready = form.build();
    return Scorer.of(ready).score(Forms.answers(ready, answers), Forms.youth()).flags();
  }

  @Test
  void are_not_among_those_counted_once_they_are_not_asked() {
    Forms form = gated().scale(scale("s", "x y")).flag("few", "count(points >= 1 in (b, x)) <= 1");
    assertEquals(List.of("few"), raised(form, "a=low x=high"));
    assertEquals(List.of(), raised(form, "a=high x=high"));
    assertEquals(List.of(), raised(form, "x=high"));
    assertEquals(List.of("few"), raised(form, "x=low"));
  }

  @Test
  void neither_make_all_of_some_items_hold_nor_keep_them_from_it() {
    Forms form =
        gated()
            .scale(scale("s", "x y"))
            .flag("all", "all(points >= 1 in (b, x))")
            .flag("some", "any(points >= 1 in (b, x))")
            .flag("none", "not any(points >= 1 in (b, x))");
    assertEquals(List.of("all", "some"), raised(form, "a=low x=high"));
    assertEquals(List.of("none"), raised(form, "a=low x=low"));
    assertEquals(List.of("some"), raised(form, "a=high x=high"));
    assertEquals(List.of("some"), raised(form, "a=high b=low x=high"));
  }
}
