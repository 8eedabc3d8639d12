package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

/**
 * Goals, weights and T scores. The first two are published with the R package gasr
 * (taylordunn/gasr), the first of them worked out by hand: 50 + 70 / √(63.7 + 132.3) = 55; the
 * others are the formula worked out elsewhere.
 */
@DisplayName("Goals attained")
class GoalAttainmentTest {

  @ParameterizedTest
  @CsvSource({
    "-2 0 -1 2 0 1, 3 5 1 4 2 6, 0.3, 55",
    "-1 -1 0 0 -1, 1 1 1 1 1, 0.3, 40.95466",
    "1 0 -1, 3 2 1, 0.3, 54.406526",
    "2 2 2, 1 2 3, 0.3, 76.439159",
    "-2 -1 0 1, 4 3 2 1, 0.3, 35.997199",
    "0 0, 1 9, 0.3, 50",
    "1, 5, 0.3, 60",
    "1 1, 1 1, 0, 64.142136",
    "1 1, 1 1, 1, 60",
    "-2 -2 -2 -2 -2 -2, 1 1 1 1 1 1, 0.3, 19.016133",
    "2 2 2 2 2 2, 1 1 1 1 1 1, 0.3, 80.983867",
    "-1 -1, 1 1, 0.3, 37.596527"
  })
  void give_the_published_t_score(String goals, String weights, String rho, String t) {
    int decimals = Math.max(0, new BigDecimal(t).scale());
    assertEquals("t = " + t, told(goals, weights, rho, decimals, new MissingRule.Refuse()));
  }

  @ParameterizedTest
  @CsvSource({"2 -, 1 1, 0.3, 70", "- 1 -, 2 5 2, 0.3, 60"})
  void leave_out_goals_that_were_not_set(String goals, String weights, String rho, String t) {
    assertEquals("t = " + t, told(goals, weights, rho, 0, new MissingRule.LeaveOut(2)));
  }

  private static String told(
      String goals, String weights, String rho, int decimals, MissingRule rule) {
    Rounding rounding = new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, decimals);
    Forms form = Forms.scored("goals").options("goal", "m2=-2 m1=-1 z=0 p1=1 p2=2");
    StringJoiner items = new StringJoiner(" ");
    StringJoiner answers = new StringJoiner(" ");
    String[] reached = goals.split(" ");
    for (int i = 0; i < reached.length; i++) {
      form.choice("goal", "g" + i);
      items.add("g" + i + "*" + weights.split(" ")[i]);
      if (!reached[i].equals("-")) {
        answers.add("g" + i + "=" + option(Integer.parseInt(reached[i])));
      }
    }
    form.scale(
        Scales.scale("t", items.toString())
            .by(new Method.GoalAttainment(new BigDecimal(rho), rounding))
            .missing(rule));
    return Told.scores(form.build(), answers.toString());
  }

  private static String option(int reached) {
    return reached == 0 ? "z" : (reached < 0 ? "m" : "p") + Math.abs(reached);
  }
}
