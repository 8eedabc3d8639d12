package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.condition.Comparison;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Quantity;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Unasked;

/** The same figures as {@link GoalAttainmentTest}, with weights that somebody answers. */
@DisplayName("Parts weighed by answers")
class PartsWeighedByAnswersTest {

  private static Forms goals() {
    return Forms.scored("goals")
        .options("goal", "m2=-2 m1=-1 z=0 p1=1 p2=2")
        .choice("goal", "g0 g1 g2")
        .number("w0 w1 w2", "0.5", "9", 1);
  }

  private static final Rounding TWO = new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, 2);

  private static Scales attained() {
    return Scales.scale("t", "g0*w0 g1*w1 g2*w2")
        .by(new Method.GoalAttainment(new BigDecimal("0.3"), TWO));
  }

  @ParameterizedTest
  @CsvSource({
    "g0=p1 g1=z g2=m1 w0=3 w1=2 w2=1, 54.41",
    "g0=p2 g1=p2 g2=p2 w0=1 w1=2 w2=3, 76.44",
    "g0=p2 g1=p2 g2=p2 w0=0.5 w1=1 w2=1.5, 76.44"
  })
  void give_the_published_t_score(String answers, String t) {
    assertEquals("t = " + t, Told.scores(goals().scale(attained()).build(), answers));
  }

  @Test
  void add_up_to_what_they_weigh() {
    Forms form = goals().scale(Scales.scale("s", "g0*w0 g1*w1 g2"));

    // 2 x 1.5 - 1 x 9 + 1
    assertEquals("s = -5", Told.scores(form.build(), "g0=p2 g1=m1 g2=p1 w0=1.5 w1=9"));
  }

  @Test
  void have_a_mean_by_what_they_weigh() {
    Forms form = goals().scale(Scales.scale("m", "g0*w0 g1*w1").mean(2));

    // (2 x 3 - 1 x 1) / (3 + 1)
    assertEquals("m = 1.25", Told.scores(form.build(), "g0=p2 g1=m1 w0=3 w1=1"));
  }

  @Test
  void are_missing_while_nobody_has_said_what_they_weigh() {
    assertEquals(
        "t = not scorable, 2 answered, 3 needed, missing w1",
        Told.scores(goals().scale(attained()).build(), "g0=p1 g1=z g2=m1 w0=3 w2=1"));
    assertEquals(
        "t = not scorable, 2 answered, 3 needed, missing g1 w1",
        Told.scores(goals().scale(attained()).build(), "g0=p1 g2=m1 w0=3 w1=declined w2=1"));
  }

  @Test
  void are_left_out_where_they_may_be_missing() {
    Scales fewer = attained().missing(new MissingRule.LeaveOut(2));

    assertEquals("t = 70", Told.scores(goals().scale(fewer).build(), "g0=p2 w0=5 g1=m2"));
  }

  /** Counted 0 with its 9, the mean is 1 x 3 / (3 + 9), which is 0; left out, it is 1. */
  @Test
  void weigh_as_much_while_it_is_not_known_whether_they_are_asked() {
    Scales mean =
        Scales.scale("m", "g0*w0 g3*w1")
            .mean(0)
            .missing(new MissingRule.LeaveOut(1))
            .unasked(new Unasked(Map.of(), Unasked.Effect.ZERO));
    Forms form = goals().choice("goal", "g3").showIf("g2 >= z").scale(mean);

    assertEquals(
        "m = not scorable, 1 answered, 2 needed, missing g2",
        Told.scores(form.build(), "g0=p1 w0=3 w1=9"));
  }

  /** Asked only after yes; nobody is asked how often, and 0 times anything adds nothing. */
  @Test
  void add_nothing_to_a_sum_when_they_count_zero_whatever_they_would_weigh() {
    Forms form =
        Forms.scored("behaviour")
            .options("present", "no=0 yes=1")
            .options("severity", "mild=1 severe=3")
            .choice("present", "p")
            .choice("severity", "a")
            .number("f", "1", "4", 0)
            .choice("severity", "b")
            .showIf("p = yes")
            .number("g", "1", "4", 0)
            .showIf("p = yes")
            .scale(
                Scales.scale("total", "a*f b*g")
                    .unasked(
                        new Unasked(
                            Map.of(NoAnswer.DECLINED, Unasked.Effect.ZERO), Unasked.Effect.ZERO)));

    // 3 x 2 + 0
    assertEquals("total = 6", Told.scores(form.build(), "p=no a=severe f=2"));
    assertEquals("total = 6", Told.scores(form.build(), "p=yes a=severe f=2 b=declined"));
    assertEquals(
        "total = not scorable, 1 answered, 2 needed, missing g",
        Told.scores(form.build(), "p=yes a=severe f=2 b=mild"));
  }

  /** How much the 0 pulls the mean down depends on what it weighs, and nobody has said. */
  @Test
  void are_missing_from_a_mean_also_when_they_count_zero() {
    Forms form =
        goals()
            .choice("goal", "g3")
            .showIf("g2 >= z")
            .number("w3", "0.5", "9", 1)
            .showIf("g2 >= z")
            .scale(
                Scales.scale("m", "g0*w0 g3*w3")
                    .mean(2)
                    .unasked(new Unasked(Map.of(), Unasked.Effect.ZERO)));

    assertEquals(
        "m = not scorable, 1 answered, 2 needed, missing g3",
        Told.scores(form.build(), "g0=p1 w0=3 g2=m1"));
  }

  @Test
  void are_what_is_missing_when_nobody_is_asked_for_the_weight() {
    Condition fifty =
        new Condition.NumberCompared(
            new Quantity.ScoreOf(new ScaleCode("t")),
            Comparison.AT_LEAST,
            new Quantity.Number(new BigDecimal("50")));
    List<Method.Decide.Line> lines = List.of(new Method.Decide.Line(fifty, BigDecimal.ONE));
    Forms form =
        Forms.scored("goals")
            .options("goal", "m2=-2 m1=-1 z=0 p1=1 p2=2")
            .choice("goal", "g0 g1")
            .number("w0", "0.5", "9", 1)
            .showIf("g1 >= p1")
            .scale(
                Scales.scale("t", "g0*w0")
                    .by(new Method.GoalAttainment(new BigDecimal("0.3"), TWO)))
            .scale(Scales.decided("d", new Method.Decide(lines, Optional.of(BigDecimal.ZERO))));

    assertEquals(
        "t = not scorable, 0 answered, 1 needed, missing g0\n"
            + "d = not scorable, 0 answered, 0 needed, missing g0",
        Told.scores(form.build(), "g0=p1 g1=z"));
    assertEquals(
        "fråga g0: svar p1, but nobody has said what it weighs",
        Scorer.of(form.build())
            .explain(Forms.answers(form.build(), "g0=p1 g1=z"), Forms.youth())
            .get(0)
            .because()
            .get(0)
            .because()
            .get(0)
            .text()
            .in("en"));
  }

  @Test
  void say_in_the_explanation_what_they_weigh() {
    Forms form = goals().scale(Scales.scale("s", "g0*w0"));
    Explanation told =
        Scorer.of(form.build())
            .explain(Forms.answers(form.build(), "g0=p2 w0=1.5"), Forms.youth())
            .get(0);

    assertEquals(
        "fråga g0: svar p2, 2 points, weighs 1.5, adds 3",
        told.because().get(0).because().get(0).text().in("en"));
  }

  @Test
  void cannot_be_filled_in() {
    assertThrows(
        IllegalArgumentException.class,
        () -> goals().scale(Scales.scale("s", "g0*w0").prorated(1)).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> goals().scale(Scales.scale("s", "g0*w0").interval()).build());
  }

  @Test
  void cannot_weigh_nothing() {
    Forms form = goals().number("n", "0", "9", 0).scale(Scales.scale("s", "g0*n"));

    assertThrows(IllegalArgumentException.class, () -> Scorer.of(form.build()));
  }
}
