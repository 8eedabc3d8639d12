package se.pejl.form.precision;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The same sample at a later time, as far as it is known.
 *
 * @param correlation between the two times
 */
public record Later(
    Optional<BigDecimal> r,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> sd,
    Optional<BigDecimal> correlation) {

  /** Measured once only. */
  public static final Later NONE =
      new Later(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Later {
    r.ifPresent(Reliability::requireCoefficient);
    sd.ifPresent(Reliability::requireSpread);
    if (correlation.filter(c -> c.abs().compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw new IllegalArgumentException("a correlation lies from -1 to 1");
    }
  }
}
