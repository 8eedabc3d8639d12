package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

@DisplayName("A scale with answers missing")
class MissingAnswersTest {

  private static String scoring(Scales scale, String answers) {
    return Told.scores(form(scale), answers);
  }

  private static Form form(Scales scale) {
    return Forms.scored("strain")
        .options("often", "never=0 sometimes=1 often=2 always=3")
        .choice("often", "s1 s2 s3 s4")
        .scale(scale)
        .build();
  }

  private static Scales tension() {
    return scale("tension", "s1 s2 s3 s4");
  }

  @Test
  void is_summed_when_every_item_is_answered() {
    assertEquals("tension = 6", scoring(tension(), "s1=always s2=often s3=sometimes s4=never"));
  }

  @Test
  void has_no_score_when_it_refuses() {
    assertEquals(
        "tension = not scorable, 3 answered, 4 needed, missing s4",
        scoring(tension(), "s1=never s2=never s3=never"));
  }

  @Test
  void counts_zero_as_an_answer() {
    assertEquals("tension = 0", scoring(tension(), "s1=never s2=never s3=never s4=never"));
    assertEquals(
        "tension = 0, 1 imputed", scoring(tension().prorated(1), "s1=never s2=never s3=never"));
    assertEquals(
        "tension = 0..3, missing s4", scoring(tension().interval(), "s1=never s2=never s3=never"));
  }

  @Test
  void counts_a_reason_for_not_answering_as_missing() {
    assertEquals(
        "tension = not scorable, 2 answered, 4 needed, missing s2 s4",
        scoring(tension(), "s1=never s2=declined s3=never s4=not-assessable"));
  }

  @Test
  void is_prorated_and_the_total_rounded_where_the_definition_says() {
    assertEquals(
        "tension = 7, 1 imputed",
        scoring(tension().prorated(1), "s1=always s2=sometimes s3=sometimes"));
    assertEquals(
        "tension = 3, 1 imputed",
        scoring(tension().prorated(1), "s1=sometimes s2=sometimes s3=never"));
    assertEquals(
        "tension = not scorable, 2 answered, 3 needed, missing s3 s4",
        scoring(tension().prorated(1), "s1=always s2=always"));
  }

  @Test
  void is_prorated_item_by_item_where_the_definition_says() {
    // The mean of 2, 2 and 1 is 1.67, down to 1: 5 + 1. The mean of 3 and 2 is 2.5, down to 2: 5 +
    // 2 x 2.
    Rounding eachDown = new Rounding(Rounding.Place.ITEM, Rounding.Mode.DOWN, 0);
    Scales down = tension().missing(new MissingRule.Prorate(2, eachDown));
    assertEquals("tension = 6, 1 imputed", scoring(down, "s1=often s2=often s3=sometimes"));
    assertEquals("tension = 9, 2 imputed", scoring(down, "s1=always s2=often"));
  }

  @Test
  void is_never_prorated_from_nothing() {
    assertEquals(
        "tension = not scorable, 0 answered, 1 needed, missing s1 s2 s3 s4",
        scoring(tension().prorated(4), ""));
    assertEquals(
        "tension = not scorable, 0 answered, 1 needed, missing s1 s2 s3 s4",
        scoring(tension().blankAsZero(9), ""));
  }

  @Test
  void counts_blanks_as_zero_up_to_the_limit() {
    assertEquals(
        "tension = 4, 2 imputed", scoring(tension().blankAsZero(2), "s1=always s2=sometimes"));
    assertEquals(
        "tension = not scorable, 1 answered, 2 needed, missing s2 s3 s4",
        scoring(tension().blankAsZero(2), "s1=always"));
  }

  @Test
  void counts_a_blank_as_zero_also_where_the_item_is_reversed() {
    Scales reversed = scale("tension", "-s1 s2 s3 -s4").blankAsZero(1);
    assertEquals("tension = 3, 1 imputed", scoring(reversed, "s1=never s2=never s3=never"));
  }

  @Test
  void averages_over_the_answered_items() {
    assertEquals(
        "tension = 1.67, 1 imputed",
        scoring(tension().mean(2).prorated(1), "s1=often s2=often s3=sometimes"));
    assertEquals(
        "tension = 1.25, 1 imputed",
        scoring(tension().mean(2).blankAsZero(1), "s1=often s2=often s3=sometimes"));
    assertEquals(
        "tension = 1.25..2, missing s4",
        scoring(tension().mean(2).interval(), "s1=often s2=often s3=sometimes"));
  }

  @Test
  void gives_the_range_it_can_lie_in() {
    assertEquals(
        "tension = 3..9, missing s3 s4", scoring(tension().interval(), "s1=always s2=never"));
    assertEquals("tension = 0..12, missing s1 s2 s3 s4", scoring(tension().interval(), ""));
  }

  @Test
  void gives_a_band_for_a_range_only_when_it_is_the_same_all_the_way() {
    Scales banded = tension().interval().bands("0=low 4=raised 8=high");
    assertEquals(
        "tension = 4..7 raised, missing s4", scoring(banded, "s1=often s2=often s3=never"));
    assertEquals("tension = 5..8, missing s4", scoring(banded, "s1=often s2=often s3=sometimes"));
  }

  @Test
  void is_scored_when_what_is_missing_cannot_change_it() {
    Scales any = scale("several", "s1 s2 s3 s4").count("0").interval();
    assertEquals("several = 4", scoring(any, "s1=never s2=never s3=never"));
    Scales turned = tension().interval().times("-2");
    assertEquals("tension = -6..0, missing s4", scoring(turned, "s1=never s2=never s3=never"));
  }
}
