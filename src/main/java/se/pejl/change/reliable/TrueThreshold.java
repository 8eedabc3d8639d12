package se.pejl.change.reliable;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Population;
import se.pejl.form.precision.Reliability;
import se.pejl.form.scale.Direction;

/**
 * The cutoff in Hageman and Arrindell's way: between true scores, and passed only when measurement
 * error does not explain it. {@code CS = (M later + (y - M later) r later - cutoff) / (√(r later)
 * SEM)} must be beyond the critical value; in each group {@code r = 1 - SEM² / s²} and {@code s √r}
 * stands for s in the cutoff.
 *
 * @see <a href="https://doi.org/10.1016/S0005-7967(99)00032-7">Hageman and Arrindell (1999)</a>
 */
record TrueThreshold(Threshold cutoff, Reliability known, BigDecimal critical) {

  static TrueThreshold of(
      Cutoff cutoff, Direction direction, Reliability known, BigDecimal critical) {
    return new TrueThreshold(
        Threshold.of(cutoff, direction, group -> trueSpread(group, known)), known, critical);
  }

  private static BigDecimal trueSpread(Population group, Reliability known) {
    BigDecimal variance = group.sd().pow(2).subtract(known.errorVariance());
    return variance.max(BigDecimal.ZERO).sqrt(DECIMAL128);
  }

  /** Empty when the later sample has no spread beyond error. */
  Optional<Crossing> crossing(BigDecimal before, BigDecimal now) {
    BigDecimal error = known.errorVariance();
    BigDecimal variance = known.later().sd().orElseThrow().pow(2);
    BigDecimal r = BigDecimal.ONE.subtract(error.divide(variance, DECIMAL128));
    if (r.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal mean = known.later().mean().orElseThrow();
    BigDecimal estimate = mean.add(now.subtract(mean).multiply(r));
    int side =
        cutoff.better()
            * new Expectation(cutoff.value(), r.multiply(error)).beyond(estimate, critical);
    boolean troubledBefore = cutoff.crossing(before, now).troubledBefore();
    return Optional.of(new Crossing(cutoff.shown(), troubledBefore, side < 0, side > 0));
  }
}
