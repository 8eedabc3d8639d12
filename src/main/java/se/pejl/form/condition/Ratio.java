package se.pejl.form.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact number that may be a quotient, so that a third times three is one. */
public record Ratio(BigDecimal dividend, BigDecimal divisor) implements Comparable<Ratio> {

  public Ratio {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("a divisor is above zero");
    }
  }

  public static Ratio of(BigDecimal value) {
    return new Ratio(value, BigDecimal.ONE);
  }

  public int signum() {
    return dividend.signum();
  }

  public Ratio plus(Ratio other) {
    return new Ratio(
        dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
        divisor.multiply(other.divisor));
  }

  public Ratio negated() {
    return new Ratio(dividend.negate(), divisor);
  }

  /** Divided by something above zero. */
  public Ratio over(BigDecimal other) {
    return new Ratio(dividend, divisor.multiply(other));
  }

  public Ratio times(Ratio other) {
    return new Ratio(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
  }

  public Ratio inverse() {
    return dividend.signum() > 0
        ? new Ratio(divisor, dividend)
        : new Ratio(divisor.negate(), dividend.negate());
  }

  /** The decimal number nearest to it in this direction. */
  public BigDecimal rounded(RoundingMode mode, int decimals) {
    return dividend.divide(divisor, decimals, mode);
  }

  /**
   * @throws ArithmeticException when no decimal number is equal to it
   */
  public BigDecimal exact() {
    return divisor.compareTo(BigDecimal.ONE) == 0 ? dividend : dividend.divide(divisor);
  }

  @Override
  public int compareTo(Ratio other) {
    return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
  }
}
