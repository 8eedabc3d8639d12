package se.pejl.form.precision;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Where troubled and untroubled part on a scale. */
public sealed interface Cutoff {

  /** Which of the form's sources says so. */
  String source();

  /** Whether a manual names the score, so that it is itself still on the troubled side. */
  boolean named();

  /**
   * The score where they part.
   *
   * @param spread the standard deviation that counts in a group
   */
  BigDecimal value(boolean higherIsBetter, Function<Population, BigDecimal> spread);

  /**
   * A score that a manual names.
   *
   * @param value still on the troubled side
   */
  record At(BigDecimal value, String source) implements Cutoff {
    @Override
    public boolean named() {
      return true;
    }

    @Override
    public BigDecimal value(boolean higherIsBetter, Function<Population, BigDecimal> spread) {
      return value;
    }
  }

  /**
   * Reckoned from how scores lie in the two groups; a score exactly on it is on neither side.
   *
   * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax (1991)</a>
   */
  record Reckoned(
      Kind kind, Optional<Population> troubled, Optional<Population> untroubled, String source)
      implements Cutoff {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Reckoned {
      if (kind.needsTroubled() && troubled.isEmpty()
          || kind.needsUntroubled() && untroubled.isEmpty()) {
        throw new IllegalArgumentException("cutoff " + kind + " needs its groups");
      }
    }

    @Override
    public boolean named() {
      return false;
    }

    @Override
    public BigDecimal value(boolean higherIsBetter, Function<Population, BigDecimal> spread) {
      return switch (kind) {
        case A -> twice(troubled.orElseThrow(), higherIsBetter, spread);
        case B -> twice(untroubled.orElseThrow(), !higherIsBetter, spread);
        case C -> halfway(troubled.orElseThrow(), untroubled.orElseThrow(), spread);
      };
    }

    /** {@code M + 2 s} or {@code M - 2 s}. */
    private static BigDecimal twice(
        Population group, boolean above, Function<Population, BigDecimal> spread) {
      BigDecimal away = TWO.multiply(spread.apply(group));
      return above ? group.mean().add(away) : group.mean().subtract(away);
    }

    /**
     * {@code (s untroubled · M troubled + s troubled · M untroubled) / (s untroubled + s
     * troubled)}.
     */
    private static BigDecimal halfway(
        Population troubled, Population untroubled, Function<Population, BigDecimal> spread) {
      BigDecimal one = spread.apply(troubled);
      BigDecimal other = spread.apply(untroubled);
      BigDecimal weighed = other.multiply(troubled.mean()).add(one.multiply(untroubled.mean()));
      return weighed.divide(one.add(other), DECIMAL128);
    }
  }

  /** The three cutoffs of Jacobson and Truax. */
  enum Kind {
    /** Two standard deviations from the mean of the troubled. */
    A,
    /** Two standard deviations from the mean of the untroubled. */
    B,
    /** Between the two means, nearer to the one with less spread. */
    C;

    public boolean needsTroubled() {
      return this != B;
    }

    public boolean needsUntroubled() {
      return this != A;
    }
  }
}
