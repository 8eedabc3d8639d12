package se.pejl.form.condition;

import java.math.BigDecimal;

/** An exact number that may be a quotient, so that a third times three is one. */
public record Ratio(BigDecimal dividend, BigDecimal divisor) implements Comparable<Ratio> {

  public Ratio {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("a divisor is above zero");
    }
  }

  static Ratio of(BigDecimal value) {
    return new Ratio(value, BigDecimal.ONE);
  }

  int signum() {
    return dividend.signum();
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
        divisor.multiply(other.divisor));
  }

  Ratio negated() {
    return new Ratio(dividend.negate(), divisor);
  }

  Ratio times(Ratio other) {
    return new Ratio(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
  }

  Ratio inverse() {
    return dividend.signum() > 0
        ? new Ratio(divisor, dividend)
        : new Ratio(divisor.negate(), dividend.negate());
  }

  @Override
  public int compareTo(Ratio other) {
    return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
  }
}
