package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a method expects of the next score when nothing has changed.
 *
 * @param score the score expected
 * @param variance of the error around it, above zero
 */
record Expectation(BigDecimal score, BigDecimal variance) {

  private static final int DECIMALS = 6;

  /** How many standard errors a score is from the one expected, to six decimals. */
  BigDecimal index(BigDecimal now) {
    return now.subtract(score)
        .divide(variance.sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /**
   * -1, 0 or 1: whether a score is farther from the expected one than so many standard errors.
   * Exactly as far is not farther. Squares are compared, so that no root is rounded on the way.
   */
  int beyond(BigDecimal now, BigDecimal critical) {
    BigDecimal away = now.subtract(score);
    boolean farther = away.pow(2).compareTo(critical.pow(2).multiply(variance)) > 0;
    return farther ? away.signum() : 0;
  }

  /** How far a score can be from the expected one without being a change, to six decimals. */
  BigDecimal margin(BigDecimal critical) {
    return critical
        .multiply(variance.sqrt(MathContext.DECIMAL128))
        .setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
