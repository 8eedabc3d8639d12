package se.pejl.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.pejl.cli.cohort.Moments;
import se.pejl.form.precision.ChangeRule;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Later;
import se.pejl.form.precision.Population;
import se.pejl.form.precision.Reliability;
import se.pejl.form.precision.ReliabilityKind;
import se.pejl.form.scale.Direction;

/** What was said of a table of scores that no form speaks for. */
record CohortTerms(Map<String, String> said) {

  static final String SCALE = "--scale";
  private static final String RELIABILITY = "--reliability";
  private static final String LATER = "--later-reliability";
  private static final String BETTER = "--better";
  private static final String CUTOFF = "--cutoff";
  private static final String UNTROUBLED = "--untroubled";
  private static final String LEVEL = "--level";

  static final List<String> OPTIONS =
      List.of(SCALE, RELIABILITY, LATER, BETTER, CUTOFF, UNTROUBLED, LEVEL);

  /** Half and half is the least that says anything. */
  private static final BigDecimal LOWEST_LEVEL = new BigDecimal("0.5");

  Optional<String> scale() {
    return Optional.ofNullable(said.get(SCALE));
  }

  Direction direction() {
    return switch (said.getOrDefault(BETTER, "lower")) {
      case "lower" -> Direction.HIGHER_IS_WORSE;
      case "higher" -> Direction.HIGHER_IS_BETTER;
      default -> throw new WrongUseException("cohort.option", BETTER);
    };
  }

  BigDecimal level() {
    return number(LEVEL)
        .map(level -> inside(LEVEL, level, LOWEST_LEVEL, BigDecimal.ONE))
        .orElse(ChangeRule.USUAL_LEVEL);
  }

  /**
   * The reliability said, with the means and spreads of the table itself.
   *
   * @param name of the table
   */
  Reliability reliability(Moments table, String name) {
    BigDecimal r =
        coefficient(RELIABILITY)
            .orElseThrow(() -> new WrongUseException("cohort.reliability", RELIABILITY));
    Optional<BigDecimal> laterSd = Optional.of(table.laterSd()).filter(sd -> sd.signum() > 0);
    return new Reliability(
        r,
        ReliabilityKind.ALPHA,
        table.sd(),
        Optional.of(table.mean()),
        name,
        name,
        new Later(
            coefficient(LATER), Optional.of(table.laterMean()), laterSd, table.correlation()));
  }

  private Optional<BigDecimal> coefficient(String option) {
    return number(option).map(r -> inside(option, r, BigDecimal.ZERO, BigDecimal.ONE));
  }

  private static BigDecimal inside(
      String option, BigDecimal number, BigDecimal above, BigDecimal below) {
    if (number.compareTo(above) <= 0 || number.compareTo(below) >= 0) {
      throw new WrongUseException("cohort.option", option);
    }
    return number;
  }

  /** A score, or one of the three reckoned, with the scores before as those of the troubled. */
  Optional<Cutoff> cutoff(Moments table, String name) {
    Optional<Population> untroubled =
        Optional.ofNullable(said.get(UNTROUBLED)).map(CohortTerms::population);
    return Optional.ofNullable(said.get(CUTOFF))
        .map(
            word ->
                kind(word)
                    .<Cutoff>map(kind -> reckoned(kind, table, untroubled, name))
                    .orElseGet(() -> new Cutoff.At(number(CUTOFF).orElseThrow(), name)));
  }

  private static Optional<Cutoff.Kind> kind(String word) {
    return Arrays.stream(Cutoff.Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Cutoff reckoned(
      Cutoff.Kind kind, Moments table, Optional<Population> untroubled, String name) {
    if (kind.needsUntroubled() && untroubled.isEmpty()) {
      throw new WrongUseException("cohort.untroubled", UNTROUBLED);
    }
    return new Cutoff.Reckoned(
        kind, Optional.of(new Population(table.mean(), table.sd())), untroubled, name);
  }

  /** A mean and a standard deviation, such as {@code 8:4.5}. */
  private static Population population(String word) {
    String[] parts = word.split(":", -1);
    if (parts.length == 2) {
      Optional<BigDecimal> mean = read(parts[0]);
      Optional<BigDecimal> sd = read(parts[1]).filter(spread -> spread.signum() > 0);
      if (mean.isPresent() && sd.isPresent()) {
        return new Population(mean.get(), sd.get());
      }
    }
    throw new WrongUseException("cohort.option", UNTROUBLED);
  }

  private Optional<BigDecimal> number(String option) {
    Function<String, BigDecimal> reading =
        word -> read(word).orElseThrow(() -> new WrongUseException("cohort.option", option));
    return Optional.ofNullable(said.get(option)).map(reading);
  }

  private static Optional<BigDecimal> read(String word) {
    return word.matches("-?\\d{1,9}([.]\\d{1,9})?")
        ? Optional.of(new BigDecimal(word))
        : Optional.empty();
  }
}
