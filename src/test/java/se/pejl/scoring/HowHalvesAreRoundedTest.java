package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Form;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

/**
 * Two of three items from -2 to 2 are answered, so a prorated total ends in a half when their sum
 * is odd. By hand; half-up goes away from 0 below it too, as RND of SPSS and ROUND of Excel do.
 */
@DisplayName("A prorated score that ends in a half")
class HowHalvesAreRoundedTest {

  private static Form form(Rounding.Place place, Rounding.Mode mode) {
    Rounding rounding = new Rounding(place, mode, 0);
    return Forms.scored("goals")
        .options("goal", "m2=-2 m1=-1 z=0 p1=1 p2=2")
        .choice("goal", "a b c")
        .scale(Scales.scale("t", "a b c").missing(new MissingRule.Prorate(1, rounding)))
        .build();
  }

  /** What 1, 3, -1 and -3 come to. */
  private static void assertScores(Form form, String one, String three, String less, String least) {
    assertEquals(one, Told.scores(form, "a=p1 b=z"));
    assertEquals(three, Told.scores(form, "a=p1 b=p2"));
    assertEquals(less, Told.scores(form, "a=m1 b=z"));
    assertEquals(least, Told.scores(form, "a=m1 b=m2"));
  }

  @ParameterizedTest(name = "{0}: 3 / 2 of 1, 3, -1 and -3 are {1}, {2}, {3} and {4}")
  @CsvSource({
    "HALF_UP, 2, 5, -2, -5",
    "HALF_EVEN, 2, 4, -2, -4",
    "DOWN, 1, 4, -2, -5",
    "UP, 2, 5, -1, -4",
  })
  void is_rounded_in_the_total(Rounding.Mode mode, int one, int three, int less, int least) {
    Form form = form(Rounding.Place.TOTAL, mode);
    assertScores(form, prorated(one), prorated(three), prorated(less), prorated(least));
  }

  /** The mean of 1, 3, -1 and -3 over two items is 0.5, 1.5, -0.5 and -1.5. */
  @ParameterizedTest(name = "{0}: 1, 3, -1 and -3 become {1}, {2}, {3} and {4}")
  @CsvSource({
    "HALF_UP, 2, 5, -2, -5",
    "HALF_EVEN, 1, 5, -1, -5",
    "DOWN, 1, 4, -2, -5",
    "UP, 2, 5, -1, -4",
  })
  void is_rounded_in_the_item(Rounding.Mode mode, int one, int three, int less, int least) {
    Form form = form(Rounding.Place.ITEM, mode);
    assertScores(form, prorated(one), prorated(three), prorated(less), prorated(least));
  }

  @ParameterizedTest(name = "{0} is explained as {1}")
  @CsvSource({
    "a=p1 b=z, '1 × 3 / 2 is rounded to 2 (a half goes up, 0 decimals)'",
    "a=m1 b=z, '-1 × 3 / 2 is rounded to -2 (a half goes away from 0, 0 decimals)'",
  })
  void is_explained_as_it_was_rounded(String answers, String text) {
    Form form = form(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP);
    Explanation told = Scorer.of(form).explain(Forms.answers(form, answers), Forms.youth()).get(0);
    assertEquals(text, told.because().get(2).text().in("en"));
  }

  private static String prorated(int score) {
    return "t = " + score + ", 1 imputed";
  }
}
