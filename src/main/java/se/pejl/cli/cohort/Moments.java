package se.pejl.cli.cohort;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;

/** Means, spreads and correlation of two times, summed exactly in one pass over any number. */
public final class Moments {

  private int count;
  private BigDecimal then = BigDecimal.ZERO;
  private BigDecimal later = BigDecimal.ZERO;
  private BigDecimal thenSquared = BigDecimal.ZERO;
  private BigDecimal laterSquared = BigDecimal.ZERO;
  private BigDecimal together = BigDecimal.ZERO;

  public void add(ThenAndLater scores) {
    count++;
    then = then.add(scores.then());
    later = later.add(scores.later());
    thenSquared = thenSquared.add(scores.then().pow(2));
    laterSquared = laterSquared.add(scores.later().pow(2));
    together = together.add(scores.then().multiply(scores.later()));
  }

  public int count() {
    return count;
  }

  public BigDecimal mean() {
    return then.divide(BigDecimal.valueOf(count), DECIMAL128);
  }

  public BigDecimal laterMean() {
    return later.divide(BigDecimal.valueOf(count), DECIMAL128);
  }

  /** That of a sample, over n - 1; zero when all are the same. */
  public BigDecimal sd() {
    return root(thenSquared, then);
  }

  public BigDecimal laterSd() {
    return root(laterSquared, later);
  }

  /** None when one of the times has no spread. */
  public Optional<BigDecimal> correlation() {
    BigDecimal spread = sd().multiply(laterSd());
    return spread.signum() == 0
        ? Optional.empty()
        : Optional.of(perDegree(together.subtract(square(then, later))).divide(spread, DECIMAL128))
            .map(found -> found.max(BigDecimal.ONE.negate()).min(BigDecimal.ONE));
  }

  private BigDecimal root(BigDecimal squared, BigDecimal sum) {
    return count < 2
        ? BigDecimal.ZERO
        : perDegree(squared.subtract(square(sum, sum))).max(BigDecimal.ZERO).sqrt(DECIMAL128);
  }

  private BigDecimal square(BigDecimal one, BigDecimal other) {
    return one.multiply(other).divide(BigDecimal.valueOf(count), DECIMAL128);
  }

  private BigDecimal perDegree(BigDecimal sum) {
    return sum.divide(BigDecimal.valueOf(count - 1), DECIMAL128);
  }
}
