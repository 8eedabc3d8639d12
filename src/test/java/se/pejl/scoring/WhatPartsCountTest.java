package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.pejl.scoring.Scales.ofScales;
import static se.pejl.scoring.Scales.scale;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Transform;
import se.pejl.form.scale.Unasked;
import se.pejl.form.scale.Unasked.Effect;

@DisplayName("Parts of a scale")
class WhatPartsCountTest {

  private static final Rounding EXACT = new Rounding(Rounding.Place.TOTAL, Rounding.Mode.NONE, 0);

  private static String told(Scales scale, String answers) {
    return Told.scores(form(scale).build(), answers);
  }

  private static Forms form(Scales... scales) {
    Forms form =
        Forms.scored("parts")
            .options("often", "never=0 sometimes=1 often=2")
            .choice("often", "a")
            .choice("often", "b")
            .choice("often", "c");
    for (Scales scale : scales) {
      form.scale(scale);
    }
    return form;
  }

  @Test
  void weigh_what_the_scale_says_decimals_included() {
    assertEquals("s = 3.25", told(scale("s", "a*1.5 b*0.25 c"), "a=often b=sometimes c=never"));
    assertEquals("s = -3", told(scale("s", "a*-2 b"), "a=often b=sometimes c=never"));
  }

  @Test
  void count_as_their_weight_when_they_are_missing_and_prorated() {
    // (2·2 + 1·1) × 6 / 3 = 10
    assertEquals(
        "s = 10, 1 imputed", told(scale("s", "a*2 b c*3").prorated(1), "a=often b=sometimes"));
  }

  @Test
  void have_points_of_the_scales_own() {
    Scales own = scale("s", "-a b").points("a", "never=0 sometimes=0 often=4");
    assertEquals("s = 0", told(own, "a=often b=never"));
    assertEquals("s = 4", told(own, "a=sometimes b=never"));
  }

  @Test
  void count_from_a_threshold_of_their_own() {
    Scales signs = scale("s", "a b c").count("2").countFrom("c", "1");
    assertEquals("s = 2", told(signs, "a=often b=sometimes c=sometimes"));
    assertEquals("s = 0", told(signs, "a=sometimes b=sometimes c=never"));
  }

  @ParameterizedTest
  @CsvSource({
    "a=often b=never c=sometimes, 2, 0",
    "a=never b=never c=never, 0, 0",
    "a=often b=often c=often, 2, 2"
  })
  void give_their_highest_and_lowest(String answers, int highest, int lowest) {
    assertEquals(
        "h = " + highest + "\nl = " + lowest,
        Told.scores(
            form(
                    scale("h", "a b c").by(new Method.Highest()),
                    scale("l", "a b c").by(new Method.Lowest()))
                .build(),
            answers));
  }

  @Test
  void are_left_out_of_the_highest_up_to_a_limit() {
    Scales worst =
        scale("s", "a b c").by(new Method.Highest()).missing(new MissingRule.LeaveOut(2));
    assertEquals("s = 1", told(worst, "b=sometimes"));
    assertEquals("s = not scorable, 0 answered, 1 needed, missing a b c", told(worst, ""));
  }

  @Test
  void bound_the_highest_from_both_sides_while_some_are_missing() {
    Scales worst = scale("s", "a b c").by(new Method.Highest()).interval();
    assertEquals("s = 1..2, missing b c", told(worst, "a=sometimes"));
    assertEquals("s = 2", told(worst, "a=often"));
  }

  @Test
  void are_never_prorated_to_a_highest() {
    Scales wrong = scale("s", "a b").by(new Method.Highest()).prorated(1);
    assertThrows(IllegalArgumentException.class, () -> form(wrong).build());
  }

  @Test
  void can_be_scales_that_weigh() {
    Forms form = form(ofScales("all", "x y*3"), scale("x", "a b"), scale("y", "c").times("0.5"));
    assertEquals("all = 6\nx = 3\ny = 1", Told.scores(form.build(), "a=often b=sometimes c=often"));
  }

  @Test
  void make_a_scale_without_a_score_missing_and_name_the_items_it_lacks() {
    Forms form =
        form(
            ofScales("all", "x y"),
            scale("x", "a b").from("0", "4"),
            scale("y", "c").from("0", "2"));
    assertEquals(
        "all = not scorable, 1 answered, 2 needed, missing b\n"
            + "x = not scorable, 1 answered, 2 needed, missing b\n"
            + "y = 2",
        Told.scores(form.build(), "a=often c=often"));
  }

  @Test
  void leave_open_what_a_scale_leaves_open() {
    Forms form =
        form(
            ofScales("all", "x y").interval(),
            scale("x", "a b").interval().from("0", "4"),
            scale("y", "c").from("0", "2"));
    assertEquals(
        "all = 4..6, missing b\nx = 2..4, missing b\ny = 2",
        Told.scores(form.build(), "a=often c=often"));
  }

  @Test
  void cannot_be_the_scale_itself() {
    Forms form = form(ofScales("x", "y"), ofScales("y", "x"));
    assertThrows(IllegalArgumentException.class, () -> Scorer.of(form.build()));
  }

  @Test
  void count_zero_or_leave_for_the_reason_given() {
    Unasked effects =
        new Unasked(
            Map.of(NoAnswer.DECLINED, Effect.ZERO, NoAnswer.NOT_APPLICABLE, Effect.LEAVES),
            Effect.LEAVES);
    Scales mean = scale("s", "a b c").mean(2).unasked(effects);
    assertEquals("s = 1", told(mean, "a=often b=declined c=sometimes"));
    assertEquals("s = 1.5", told(mean, "a=often b=not-applicable c=sometimes"));
    assertEquals(
        "s = not scorable, 2 answered, 3 needed, missing b",
        told(mean, "a=often b=not-known c=sometimes"));
    assertEquals(
        "s = not applicable, NOT_ASKED",
        told(mean, "a=not-applicable b=not-applicable c=not-applicable"));
  }

  @Test
  void count_zero_when_they_are_not_asked_and_the_scale_says_so() {
    Unasked zero = new Unasked(Map.of(), Effect.ZERO);
    Forms form =
        Forms.scored("gated")
            .options("often", "never=0 sometimes=1 often=2")
            .choice("often", "a")
            .choice("often", "b")
            .showIf("a != never")
            .scale(scale("z", "a b").mean(1).unasked(zero))
            .scale(scale("l", "a b").mean(1));
    assertEquals("z = 0\nl = 0", Told.scores(form.build(), "a=never"));
    assertEquals(
        "z = not scorable, 0 answered, 2 needed, missing a\n"
            + "l = not scorable, 0 answered, 2 needed, missing a",
        Told.scores(form.build(), ""));
  }

  @Test
  void keep_a_mean_exact_until_it_is_multiplied() {
    Transform tenfold =
        new Transform(java.util.List.of(), BigDecimal.TEN, BigDecimal.ZERO, Optional.of(one(1)));
    // 4 / 3 × 10 = 13.33, not 1.3 × 10
    assertEquals(
        "s = 13.3",
        told(
            scale("s", "a b c").by(new Method.Mean(EXACT)).transformed(tenfold),
            "a=often b=sometimes c=sometimes"));
  }

  @Test
  void are_never_left_unrounded_where_they_do_not_come_out_even() {
    Scales endless = scale("s", "a b c").by(new Method.Mean(EXACT));
    assertThrows(IllegalArgumentException.class, () -> form(endless).build());
  }

  @ParameterizedTest
  @CsvSource({"never, 0", "sometimes, 0", "often, 1"})
  void are_looked_up_from_the_row_that_begins_at_or_below(String all, int found) {
    assertEquals(
        "s = " + found,
        told(scale("s", "a b").transformed(table("0=0 3=1")), "a=" + all + " b=" + all));
  }

  @Test
  void have_no_score_below_the_first_row() {
    assertEquals(
        "s = not applicable, OUTSIDE_TABLE",
        told(scale("s", "a b").transformed(table("1=5")), "a=never b=never"));
  }

  @Test
  void are_looked_up_over_the_whole_range_while_some_are_missing() {
    Scales rises = scale("s", "a b").interval().transformed(table("0=3 1=0 2=7"));
    assertEquals("s = 0..7, missing b", told(rises, "a=sometimes"));
  }

  private static Rounding one(int decimals) {
    return new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, decimals);
  }

  static Transform table(String rows) {
    return new Transform(
        java.util.Arrays.stream(rows.split(" "))
            .map(row -> row.split("="))
            .map(row -> new Transform.Row(new BigDecimal(row[0]), new BigDecimal(row[1])))
            .toList(),
        BigDecimal.ONE,
        BigDecimal.ZERO,
        Optional.empty());
  }
}
