package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The normal distribution, as far as levels of confidence need it. */
final class Normal {

  private static final int PRINTED = 3;
  private static final double FARTHEST = 8;
  private static final int HALVINGS = 60;

  private static final Map<BigDecimal, BigDecimal> TWO_SIDED = usual(false);
  private static final Map<BigDecimal, BigDecimal> ONE_SIDED = usual(true);

  private Normal() {}

  /** Worked out once for the levels that nearly everybody uses. */
  private static Map<BigDecimal, BigDecimal> usual(boolean oneSided) {
    return Stream.of("0.8", "0.9", "0.95", "0.99")
        .map(BigDecimal::new)
        .collect(Collectors.toUnmodifiableMap(level -> level, level -> reckoned(level, oneSided)));
  }

  /**
   * How many standard errors a difference must exceed, to three decimals as tables print it: 1.645
   * for 90 % and 1.960 for 95 % on two sides, 1.645 for 95 % on one.
   *
   * @param level such as 0.95
   */
  static BigDecimal critical(BigDecimal level, boolean oneSided) {
    BigDecimal plain = level.stripTrailingZeros();
    BigDecimal known = (oneSided ? ONE_SIDED : TWO_SIDED).get(plain);
    return known == null ? reckoned(plain, oneSided) : known;
  }

  private static BigDecimal reckoned(BigDecimal level, boolean oneSided) {
    double below = oneSided ? level.doubleValue() : (1 + level.doubleValue()) / 2;
    return BigDecimal.valueOf(quantile(below)).setScale(PRINTED, RoundingMode.HALF_UP);
  }

  private static double quantile(double probability) {
    double low = -FARTHEST;
    double high = FARTHEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * The share below z: {@code 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …)}.
   *
   * @see <a href="https://doi.org/10.18637/jss.v011.i04">Marsaglia (2004)</a>
   */
  private static double below(double z) {
    double sum = z;
    double term = z;
    for (int odd = 3; Math.abs(term) > Math.ulp(Math.abs(sum)); odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }
}
