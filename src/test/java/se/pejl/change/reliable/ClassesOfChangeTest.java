package se.pejl.change.reliable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.ChangeRule;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Later;
import se.pejl.form.precision.Population;
import se.pejl.form.precision.Precision;
import se.pejl.form.precision.Reliability;
import se.pejl.form.precision.ReliabilityKind;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Scale;
import se.pejl.scoring.Forms;
import se.pejl.scoring.Scales;

/** Every expected class was worked out by hand; with SD 1 and r 0.5 the standard error is 1. */
@DisplayName("What became of a score")
class ClassesOfChangeTest {

  private static final Reliability ONE = sample("0.5", "1", Later.NONE);

  /** The hypothetical data of Jacobson and Truax (1991): M 40 and 60, SD 7.5. */
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "A, HIGHER_IS_BETTER, 55",
    "B, HIGHER_IS_BETTER, 45",
    "C, HIGHER_IS_BETTER, 50",
    "A, HIGHER_IS_WORSE, 25",
    "B, HIGHER_IS_WORSE, 75",
    "C, HIGHER_IS_WORSE, 50",
  })
  void depends_on_a_cutoff(Cutoff.Kind kind, Direction direction, String value) {
    Cutoff cutoff = new Cutoff.Reckoned(kind, population("40", "7.5"), population("60", "7.5"), "");
    BigDecimal reckoned = Threshold.of(cutoff, direction).value();
    assertEquals(0, new BigDecimal(value).compareTo(reckoned), () -> reckoned.toString());
  }

  @Test
  void lies_nearer_the_group_with_less_spread() {
    Cutoff cutoff =
        new Cutoff.Reckoned(Cutoff.Kind.C, population("20", "6"), population("8", "3"), "");
    assertEquals(
        "12.000000", Threshold.of(cutoff, Direction.HIGHER_IS_WORSE).shown().toPlainString());
  }

  @ParameterizedTest(name = "{0}: {1} to {2} is {3}")
  @CsvSource({
    "HIGHER_IS_WORSE, 10, 8.04, UNCHANGED",
    "HIGHER_IS_WORSE, 10, 8.039999, IMPROVED",
    "HIGHER_IS_WORSE, 10, 8.040001, UNCHANGED",
    "HIGHER_IS_WORSE, 10, 11.96, UNCHANGED",
    "HIGHER_IS_WORSE, 10, 11.960001, DETERIORATED",
    "HIGHER_IS_BETTER, 10, 12, IMPROVED",
    "HIGHER_IS_BETTER, 10, 8, DETERIORATED",
    "NEITHER, 10, 12, HIGHER",
    "NEITHER, 10, 8, LOWER",
    "NEITHER, 10, 10, UNCHANGED",
  })
  void is_a_change_only_beyond_the_limit(
      Direction direction, String before, String now, Classification outcome) {
    assertEquals(
        outcome,
        outcome(
            direction,
            new Precision(Optional.of(ONE), Optional.empty(), Optional.empty()),
            before,
            now));
  }

  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({
    "15, 9, RECOVERED",
    "15, 10, IMPROVED",
    "10, 9, UNCHANGED",
    "10, 7, IMPROVED",
    "15, 11, IMPROVED",
    "8, 4, IMPROVED",
    "9, 11, HARMED",
    "9, 10, UNCHANGED",
    "8, 10, HARMED",
    "10, 12.5, HARMED",
    "11, 14, DETERIORATED",
    "5, 8, DETERIORATED",
  })
  void is_on_neither_side_exactly_at_a_cutoff_that_was_reckoned(
      String before, String now, Classification outcome) {
    Cutoff at10 =
        new Cutoff.Reckoned(Cutoff.Kind.C, population("14", "2"), population("6", "2"), "");
    assertEquals(outcome, outcome(Direction.HIGHER_IS_WORSE, measured(at10), before, now));
  }

  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({
    "15, 9, RECOVERED",
    "10, 7, RECOVERED",
    "15, 10, IMPROVED",
    "8, 10, HARMED",
    "10, 12.5, DETERIORATED",
    "7, 9.5, DETERIORATED",
  })
  void is_still_troubled_exactly_at_a_cutoff_that_a_manual_names(
      String before, String now, Classification outcome) {
    Cutoff named = new Cutoff.At(BigDecimal.TEN, "");
    assertEquals(outcome, outcome(Direction.HIGHER_IS_WORSE, measured(named), before, now));
  }

  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({
    "20, 26, IMPROVED",
    "20, 25.9, UNCHANGED",
    "20, 14, DETERIORATED",
    "20, 14.1, UNCHANGED",
    "20, 40, RECOVERED",
    "32, 26, HARMED"
  })
  void counts_from_the_difference_that_a_manual_names(
      String before, String now, Classification outcome) {
    Precision six =
        new Precision(
            Optional.empty(),
            Optional.of(new ChangeRule.Important(new BigDecimal("6"), "own", List.of())),
            Optional.of(new Cutoff.At(new BigDecimal("30"), "own")));
    assertEquals(outcome, outcome(Direction.HIGHER_IS_BETTER, six, before, now));
  }

  /**
   * Hageman and Arrindell with M 10, SD 5, r 0.8, later M 7, SD 6, correlation 0.5: SEM² = 5, later
   * r = 31/36, cutoff a = 10 - 2 √20 = 1.055728; CS = ((7 + (y - 7) 31/36) - 1.055728) / √(155/36)
   * is -1.700 at -4 and -1.285 at -3.
   */
  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({"12, -4, RECOVERED", "12, -3, IMPROVED", "1, -18, IMPROVED", "12, 10, UNCHANGED"})
  void recovers_in_the_way_of_hageman_and_arrindell_only_when_that_is_certain(
      String before, String now, Classification outcome) {
    Later later =
        new Later(
            Optional.empty(),
            Optional.of(new BigDecimal("7")),
            Optional.of(new BigDecimal("6")),
            Optional.of(new BigDecimal("0.5")));
    Cutoff cutoff = new Cutoff.Reckoned(Cutoff.Kind.A, population("10", "5"), Optional.empty(), "");
    Precision precision =
        new Precision(
            Optional.of(sample("0.8", "5", later)),
            Optional.of(
                new ChangeRule.Reliably(
                    ChangeMethod.HAGEMAN_ARRINDELL, new BigDecimal("0.95"), List.of())),
            Optional.of(cutoff));
    assertEquals(outcome, outcome(Direction.HIGHER_IS_WORSE, precision, before, now));
  }

  @Test
  void is_told_by_a_second_method_beside() {
    Reliability known = sample("0.8", "5", Later.NONE);
    Precision both =
        new Precision(
            Optional.of(known),
            Optional.of(
                new ChangeRule.Reliably(
                    ChangeMethod.JACOBSON_TRUAX,
                    new BigDecimal("0.90"),
                    List.of(ChangeMethod.EDWARDS_NUNNALLY, ChangeMethod.HAGEMAN_ARRINDELL))),
            Optional.empty());
    List<Verdict> beside =
        Judge.of(scale(Direction.HIGHER_IS_WORSE, both))
            .beside(new BigDecimal("30"), BigDecimal.valueOf(25));
    assertEquals(Optional.of(Classification.UNCHANGED), beside.get(0).classification());
    assertEquals(Optional.empty(), beside.get(1).classification());
  }

  @Test
  void is_untold_where_nothing_is_known_of_the_error() {
    Verdict verdict =
        Judge.of(scale(Direction.HIGHER_IS_WORSE, Precision.NONE))
            .verdict(BigDecimal.ONE, BigDecimal.TEN);
    assertEquals(Optional.empty(), verdict.classification());
    assertEquals(
        "no reliability declared: difference only", verdict.accept(new VerdictInWords()).in("en"));
  }

  @Test
  void is_printed_with_everything_it_was_reckoned_from() {
    Reliability known = sample("0.81", "5.2", Later.NONE);
    ReliableChange change =
        new Yardstick(
                ChangeMethod.JACOBSON_TRUAX,
                new BigDecimal("0.95"),
                known,
                Direction.HIGHER_IS_WORSE,
                Optional.empty())
            .between(BigDecimal.TEN, BigDecimal.TEN)
            .orElseThrow();
    assertEquals(
        "Jacobson & Truax (1991), 95 %, index 0 (limit ±1.96); r 0.81 (alpha), SD 5.2; invented",
        VerdictInWords.basis(change).in("en"));
  }

  private static Classification outcome(
      Direction direction, Precision precision, String before, String now) {
    return Judge.of(scale(direction, precision))
        .verdict(new BigDecimal(before), new BigDecimal(now))
        .classification()
        .orElseThrow();
  }

  private static Precision measured(Cutoff cutoff) {
    return new Precision(Optional.of(ONE), Optional.empty(), Optional.of(cutoff));
  }

  private static Scale scale(Direction direction, Precision precision) {
    return Forms.scored("measured")
        .number("n", "0", "99", 6)
        .scale(Scales.scale("s", "n").higherIs(direction).measures(precision))
        .build()
        .scales()
        .get(0);
  }

  private static Optional<Population> population(String mean, String sd) {
    return Optional.of(new Population(new BigDecimal(mean), new BigDecimal(sd)));
  }

  private static Reliability sample(String r, String sd, Later later) {
    return new Reliability(
        new BigDecimal(r),
        ReliabilityKind.ALPHA,
        new BigDecimal(sd),
        Optional.of(BigDecimal.TEN),
        "invented",
        "own",
        later);
  }
}
