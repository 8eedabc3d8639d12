package se.pejl.change.reliable;

import static java.math.BigDecimal.ONE;
import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.Later;
import se.pejl.form.precision.Reliability;

/**
 * The published methods as formulas. M and s are the mean and standard deviation of the sample, r
 * its reliability, SEM² = s² (1 - r); x is the score before and y the score now. Each method says
 * which y it expects and with what variance; its index is {@code (y - expected) / √variance}.
 */
final class Formula {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Reliability known;

  Formula(Reliability known) {
    this.known = known;
  }

  /** Empty when the numbers known cannot carry the method. */
  Optional<Expectation> expecting(ChangeMethod method, BigDecimal before) {
    if (!method.lacks(known).isEmpty()) {
      return Optional.empty();
    }
    return switch (method) {
      case JACOBSON_TRUAX -> Optional.of(jacobsonTruax(before));
      case EDWARDS_NUNNALLY -> Optional.of(edwardsNunnally(before));
      case GULLIKSEN_LORD_NOVICK -> Optional.of(gulliksenLordNovick(before));
      case HSU_LINN_LORD -> Optional.of(hsuLinnLord(before));
      case NUNNALLY_KOTSCH -> Optional.of(nunnallyKotsch(before));
      case HAGEMAN_ARRINDELL -> hagemanArrindell(before);
    };
  }

  /**
   * {@code (y - x) / √(2 SEM²)}.
   *
   * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax (1991)</a>
   */
  private Expectation jacobsonTruax(BigDecimal before) {
    return new Expectation(before, TWO.multiply(known.errorVariance()));
  }

  /**
   * {@code (y - [r (x - M) + M]) / SEM}.
   *
   * @see <a href="https://doi.org/10.1037/0022-006X.60.3.402">Speer (1992)</a>
   */
  private Expectation edwardsNunnally(BigDecimal before) {
    return new Expectation(regressed(before, mean()), known.errorVariance());
  }

  /**
   * {@code ((y - M) - r (x - M)) / (s √(1 - r²))}; Hsu (1989), Behavioral Assessment 11, 459-467.
   *
   * @see <a href="https://doi.org/10.1037/0022-006X.63.1.141">Hsu (1995)</a>
   */
  private Expectation gulliksenLordNovick(BigDecimal before) {
    return new Expectation(regressed(before, mean()), predictionVariance());
  }

  /**
   * {@code ((y - M later) - r (x - M)) / (s √(1 - r²))}, where M later is the mean of the sample at
   * the later time; Hsu (1989).
   */
  private Expectation hsuLinnLord(BigDecimal before) {
    return new Expectation(
        regressed(before, known.later().mean().orElseThrow()), predictionVariance());
  }

  /**
   * {@code (y - [r (x - M) + M]) / √(r² s² (1 - r) + s² (1 - r later))}, where r later is the
   * reliability at the later time, or else the same.
   *
   * @see <a href="https://doi.org/10.1111/j.2044-8260.1983.tb00582.x">Nunnally and Kotsch
   *     (1983)</a>
   */
  private Expectation nunnallyKotsch(BigDecimal before) {
    BigDecimal later = known.later().r().orElse(known.r());
    BigDecimal first = known.r().pow(2).multiply(known.errorVariance());
    BigDecimal second = known.sd().pow(2).multiply(ONE.subtract(later));
    return new Expectation(regressed(before, mean()), first.add(second));
  }

  /**
   * {@code ((y - x) R + (M later - M) (1 - R)) / (√R √(2 SEM²))}, where R, the reliability of
   * differences, is {@code 1 - 2 SEM² / D} with {@code D = s² + s later² - 2 s s later c} and c the
   * correlation of the two times. Written here as an expectation {@code x - (M later - M) 2 SEM² /
   * N} with variance {@code 2 SEM² D / N}, where {@code N = D - 2 SEM²}. There is none when N is
   * not above zero.
   *
   * @see <a href="https://doi.org/10.1016/S0005-7967(99)00032-7">Hageman and Arrindell (1999)</a>
   */
  private Optional<Expectation> hagemanArrindell(BigDecimal before) {
    Later later = known.later();
    BigDecimal sdLater = later.sd().orElseThrow();
    BigDecimal error = TWO.multiply(known.errorVariance());
    BigDecimal together =
        TWO.multiply(known.sd()).multiply(sdLater).multiply(later.correlation().orElseThrow());
    BigDecimal differences = known.sd().pow(2).add(sdLater.pow(2)).subtract(together);
    BigDecimal reliable = differences.subtract(error);
    if (reliable.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal drift = later.mean().orElseThrow().subtract(mean());
    return Optional.of(
        new Expectation(
            before.subtract(drift.multiply(error).divide(reliable, DECIMAL128)),
            error.multiply(differences).divide(reliable, DECIMAL128)));
  }

  /** Drawn towards the mean of the sample, and around another mean. */
  private BigDecimal regressed(BigDecimal before, BigDecimal around) {
    return known.r().multiply(before.subtract(mean())).add(around);
  }

  /** {@code s² (1 - r²)}. */
  private BigDecimal predictionVariance() {
    return known.sd().pow(2).multiply(ONE.subtract(known.r().pow(2)));
  }

  private BigDecimal mean() {
    return known.mean().orElseThrow();
  }
}
