package se.pejl.change.reliable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.Later;
import se.pejl.form.precision.Reliability;
import se.pejl.form.precision.ReliabilityKind;
import se.pejl.form.scale.Direction;

/**
 * The scores and samples are those of the tests of the R package clinicalsignificance
 * (pedscience/clinicalsignificance, test-calc_rci*.R); the indices were worked out from the
 * formulas by hand or elsewhere, never by this program.
 */
@DisplayName("The published methods")
class PublishedMethodsTest {

  private static final BigDecimal USUAL = new BigDecimal("0.95");

  @ParameterizedTest(name = "{0}: {1} to {2} gives {3}")
  @CsvSource({
    "JACOBSON_TRUAX, 10, 2, -2.529822",
    "JACOBSON_TRUAX, 10, 6, -1.264911",
    "JACOBSON_TRUAX, 10, 10, 0",
    "JACOBSON_TRUAX, 10, 14, 1.264911",
    "JACOBSON_TRUAX, 10, 18, 2.529822",
    "EDWARDS_NUNNALLY, 30, 2, -10.733126",
    "EDWARDS_NUNNALLY, 20, 2, -7.155418",
    "EDWARDS_NUNNALLY, 10, 2, -3.577709",
    "EDWARDS_NUNNALLY, 8, 2, -2.862167",
    "EDWARDS_NUNNALLY, 6, 2, -2.146625",
    "EDWARDS_NUNNALLY, 4, 2, -1.431084",
    "EDWARDS_NUNNALLY, 2, 2, -0.715542",
    "NUNNALLY_KOTSCH, 30, 2, -8.381164",
    "NUNNALLY_KOTSCH, 20, 2, -5.587442",
    "NUNNALLY_KOTSCH, 10, 2, -2.793721",
    "NUNNALLY_KOTSCH, 8, 2, -2.234977",
    "NUNNALLY_KOTSCH, 6, 2, -1.676233",
    "NUNNALLY_KOTSCH, 4, 2, -1.117488",
    "NUNNALLY_KOTSCH, 2, 2, -0.558744",
    "HSU_LINN_LORD, 30, 3, -6.666667",
    "HSU_LINN_LORD, 20, 2, -4.333333",
    "HSU_LINN_LORD, 10, 2, -1.666667",
    "HSU_LINN_LORD, 8, 2, -1.133333",
    "HSU_LINN_LORD, 6, 2, -0.6",
    "HSU_LINN_LORD, 4, 2, -0.066667",
    "HSU_LINN_LORD, 2, 1, 0.133333",
    "HAGEMAN_ARRINDELL, 30, 3, -7.399184",
    "HAGEMAN_ARRINDELL, 10, 2, -2.454001",
    "HAGEMAN_ARRINDELL, 2, 1, -0.632091",
  })
  void give_the_index_of_their_formula(ChangeMethod method, String pre, String post, String index) {
    Later later = new Later(Optional.empty(), number("7"), number("6"), number("0.5"));
    Reliability sample = sample("0.8", "5", "10", later);
    assertEquals(new BigDecimal(index).setScale(6), change(method, sample, pre, post).index());
  }

  @ParameterizedTest(name = "{0} to {1} gives {2}")
  @CsvSource({
    "30, 2, -5.47619",
    "20, 2, -3.571429",
    "10, 2, -1.666667",
    "8, 2, -1.285714",
    "6, 2, -0.904762",
    "4, 2, -0.52381",
    "2, 2, -0.142857"
  })
  void give_the_index_of_gulliksen_lord_and_novick(String pre, String post, String index) {
    Reliability sample = sample("0.8", "7", "5", Later.NONE);
    assertEquals(
        new BigDecimal(index).setScale(6),
        change(ChangeMethod.GULLIKSEN_LORD_NOVICK, sample, pre, post).index());
  }

  @Test
  void give_the_example_of_jacobson_and_truax_1991() {
    Reliability sample = sample("0.80", "7.5", "40", Later.NONE);
    ReliableChange change = change(ChangeMethod.JACOBSON_TRUAX, sample, "32.5", "47.5");
    assertEquals("3.162278", change.index().toPlainString());
    assertEquals(Classification.IMPROVED, change.classification());
  }

  @ParameterizedTest(name = "around {0}: from {1} to {2}")
  @CsvSource({"30, 21.527864, 30.472136", "10, 5.527864, 14.472136", "2, -0.872136, 8.072136"})
  void edwards_and_nunnally_expect_two_standard_errors_around_the_true_score(
      String pre, String lowest, String highest) {
    Expectation expected =
        new Formula(sample("0.8", "5", "10", Later.NONE))
            .expecting(ChangeMethod.EDWARDS_NUNNALLY, new BigDecimal(pre))
            .orElseThrow();
    BigDecimal margin = expected.margin(BigDecimal.valueOf(2));
    assertEquals(new BigDecimal(lowest), expected.score().subtract(margin));
    assertEquals(new BigDecimal(highest), expected.score().add(margin));
  }

  @ParameterizedTest(name = "at {0} it is {1}")
  @CsvSource({"0.95, 6.198064", "0.90, 5.201947"})
  void detect_no_smaller_difference_than_error_allows(String level, String smallest) {
    Yardstick yardstick =
        new Yardstick(
            ChangeMethod.JACOBSON_TRUAX,
            new BigDecimal(level),
            sample("0.8", "5", "10", Later.NONE),
            Direction.HIGHER_IS_BETTER,
            Optional.empty());
    assertEquals(new BigDecimal(smallest), yardstick.smallestDetectable());
  }

  @ParameterizedTest(name = "{0} on one side {1}: {2}")
  @CsvSource({
    "0.80, false, 1.282",
    "0.90, false, 1.645",
    "0.95, false, 1.960",
    "0.99, false, 2.576",
    "0.95, true, 1.645",
    "0.90, true, 1.282",
  })
  void ask_for_as_many_standard_errors_as_the_tables_print(
      String level, boolean oneSided, String critical) {
    assertEquals(new BigDecimal(critical), Normal.critical(new BigDecimal(level), oneSided));
  }

  @Test
  void have_no_index_where_differences_are_nothing_but_error() {
    Later alike = new Later(Optional.empty(), number("10"), number("5"), number("0.9"));
    Yardstick yardstick =
        yardstick(ChangeMethod.HAGEMAN_ARRINDELL, sample("0.8", "5", "10", alike));
    assertTrue(yardstick.between(BigDecimal.TEN, BigDecimal.ONE).isEmpty());
  }

  @Test
  void are_no_use_without_their_numbers() {
    Reliability sample =
        new Reliability(
            new BigDecimal("0.8"),
            ReliabilityKind.ALPHA,
            BigDecimal.ONE,
            Optional.empty(),
            "",
            "",
            Later.NONE);
    for (ChangeMethod method : ChangeMethod.values()) {
      boolean alone = method == ChangeMethod.JACOBSON_TRUAX;
      assertEquals(
          alone, yardstick(method, sample).between(number("1").get(), BigDecimal.ONE).isPresent());
    }
  }

  private static ReliableChange change(
      ChangeMethod method, Reliability sample, String pre, String post) {
    return yardstick(method, sample)
        .between(new BigDecimal(pre), new BigDecimal(post))
        .orElseThrow();
  }

  private static Yardstick yardstick(ChangeMethod method, Reliability sample) {
    return new Yardstick(method, USUAL, sample, Direction.HIGHER_IS_BETTER, Optional.empty());
  }

  private static Reliability sample(String r, String sd, String mean, Later later) {
    return new Reliability(
        new BigDecimal(r),
        ReliabilityKind.ALPHA,
        new BigDecimal(sd),
        number(mean),
        "invented",
        "own",
        later);
  }

  private static Optional<BigDecimal> number(String number) {
    return Optional.of(new BigDecimal(number));
  }
}
