package se.pejl.form.precision;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How well a scale tells people apart, as somebody measured it in a sample.
 *
 * @param r the coefficient, above 0 and below 1
 * @param sd the standard deviation in that sample
 * @param mean in that sample; empty when it is not known
 * @param sample who they were, in one language
 * @param source which of the form's sources says so
 */
public record Reliability(
    BigDecimal r,
    ReliabilityKind kind,
    BigDecimal sd,
    Optional<BigDecimal> mean,
    String sample,
    String source,
    Later later) {

  public Reliability {
    requireCoefficient(r);
    requireSpread(sd);
  }

  /** The square of the standard error of measurement: {@code sd² (1 - r)}. */
  public BigDecimal errorVariance() {
    return sd.pow(2).multiply(BigDecimal.ONE.subtract(r));
  }

  static void requireCoefficient(BigDecimal r) {
    if (r.signum() <= 0 || r.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("a reliability lies between 0 and 1");
    }
  }

  static void requireSpread(BigDecimal sd) {
    if (sd.signum() <= 0) {
      throw new IllegalArgumentException("a standard deviation is above zero");
    }
  }
}
