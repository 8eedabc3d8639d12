package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Population;
import se.pejl.form.scale.Direction;

/**
 * The cutoff between troubled and untroubled of one scale. On a cutoff that a manual names a score
 * is still troubled; on one that is reckoned it is on neither side: it was not troubled before and
 * is not untroubled now.
 *
 * @param better 1 when a higher score is better, -1 when a lower one is
 */
record Threshold(BigDecimal value, boolean named, int better) {

  private static final int DECIMALS = 6;

  static Threshold of(Cutoff cutoff, Direction direction) {
    return of(cutoff, direction, Population::sd);
  }

  /**
   * @param spread the standard deviation that counts in each group
   */
  static Threshold of(Cutoff cutoff, Direction direction, Function<Population, BigDecimal> spread) {
    boolean higherIsBetter = direction == Direction.HIGHER_IS_BETTER;
    return new Threshold(
        cutoff.value(higherIsBetter, spread), cutoff.named(), higherIsBetter ? 1 : -1);
  }

  Crossing crossing(BigDecimal before, BigDecimal now) {
    int then = better * before.compareTo(value);
    int later = better * now.compareTo(value);
    boolean troubledBefore = named ? then <= 0 : then < 0;
    return new Crossing(shown(), troubledBefore, later <= 0, later > 0);
  }

  BigDecimal shown() {
    return value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
