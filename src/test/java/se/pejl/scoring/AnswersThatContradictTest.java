package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.scale.MissingRule;

/** Two items on drinking that cannot both be so, and three that should not all be alike. */
@DisplayName("Answers that contradict each other")
class AnswersThatContradictTest {

  private static Forms asked() {
    return Forms.scored("drinks")
        .options("often", "never=0 sometimes=1 often=2")
        .choice("often", "drinks drunk other");
  }

  private static Forms contradicted() {
    return asked()
        .scale(Scales.scale("alcohol", "drinks drunk"))
        .scale(Scales.scale("rest", "other"))
        .check("impossible", "drinks = never and drunk != never", "alcohol");
  }

  @Test
  void take_the_score_away_from_the_scales_named_and_leave_the_others() {
    assertEquals(
        "alcohol = not applicable, CONTRADICTED\nrest = 1",
        Told.scores(contradicted().build(), "drinks=never drunk=often other=sometimes"));
  }

  @Test
  void are_named_on_the_sheet() {
    assertEquals(List.of("impossible"), sheet("drinks=never drunk=often").checks());
    assertEquals(List.of(), sheet("drinks=sometimes drunk=often").checks());
  }

  @Test
  void are_not_found_while_one_of_them_is_missing() {
    assertEquals(List.of(), sheet("drinks=never").checks());
    assertEquals(List.of(), sheet("drinks=never drunk=declined").checks());
  }

  @Test
  void only_warn_when_the_check_names_no_scale() {
    Form form =
        asked()
            .scale(Scales.scale("all", "drinks drunk other"))
            .check("careless", "same(drinks, drunk, other)")
            .build();

    assertEquals("all = 6", Told.scores(form, "drinks=often drunk=often other=often"));
    assertEquals(List.of("careless"), sheet(form, "drinks=often drunk=often other=often").checks());
    assertEquals(List.of(), sheet(form, "drinks=often drunk=often other=never").checks());
  }

  @Test
  void leave_a_scale_of_scales_without_a_part_and_never_with_a_smaller_sum() {
    Forms form = contradicted().scale(Scales.ofScales("whole", "alcohol rest"));

    assertEquals(
        "not scorable, 1 answered, 2 needed, missing ",
        last(form.build(), "drinks=never drunk=often other=often"));
    assertEquals("5", last(form.build(), "drinks=sometimes drunk=often other=often"));
  }

  @Test
  void count_as_missing_where_a_part_may_be_missing() {
    Forms form =
        contradicted()
            .scale(Scales.ofScales("whole", "alcohol rest").missing(new MissingRule.LeaveOut(1)));

    assertEquals("2", last(form.build(), "drinks=never drunk=often other=often"));
  }

  @Test
  void leave_a_flag_undecided_that_asks_for_the_score() {
    Form form = contradicted().flag("high", "score(alcohol) >= 2").build();

    ScoreSheet sheet = sheet(form, "drinks=never drunk=often other=never");

    assertEquals(List.of(), sheet.flags());
    assertEquals(List.of("high"), sheet.undecided());
  }

  @Test
  void are_the_reason_in_the_explanation() {
    Explanation told =
        Scorer.of(contradicted().build())
            .explain(
                Forms.answers(contradicted().build(), "drinks=never drunk=often other=often"),
                Forms.youth())
            .get(0);

    assertEquals("alcohol: no score, the answers contradict each other", told.text().in("en"));
    assertEquals("kontroll impossible", told.because().get(0).text().in("sv"));
    assertEquals(Explanation.Step.CHECK, told.because().get(0).step());
  }

  @Test
  void cannot_be_looked_for_in_the_score_they_take_away() {
    Forms form = contradicted().check("circle", "score(alcohol) > 1", "alcohol");

    assertThrows(IllegalArgumentException.class, () -> Scorer.of(form.build()));
  }

  private static String last(Form form, String answers) {
    String[] lines = Told.scores(form, answers).split("\n");
    return lines[lines.length - 1].replace("whole = ", "");
  }

  private static ScoreSheet sheet(String answers) {
    return sheet(contradicted().build(), answers);
  }

  private static ScoreSheet sheet(Form form, String answers) {
    return Scorer.of(form).score(Forms.answers(form, answers), Forms.youth());
  }
}
