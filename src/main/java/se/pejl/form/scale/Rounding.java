package se.pejl.form.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.pejl.form.condition.Ratio;

/**
 * Where and how a number that does not come out even is rounded.
 *
 * @param place the replaced item or the total
 * @param mode half up, half even, or not at all
 * @param decimals how many decimals are kept
 */
public record Rounding(Place place, Mode mode, int decimals) {

  /** What is rounded. */
  public enum Place {
    ITEM,
    TOTAL
  }

  /** Which way a half goes. */
  public enum Mode {
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN),
    DOWN(RoundingMode.FLOOR),
    UP(RoundingMode.CEILING),
    /** Left as it is; something later on has to round it. */
    NONE(RoundingMode.UNNECESSARY);

    private final RoundingMode mode;

    Mode(RoundingMode mode) {
      this.mode = mode;
    }

    public RoundingMode java() {
      return mode;
    }
  }

  public boolean rounds() {
    return mode != Mode.NONE;
  }

  /** The exact number, rounded once. */
  public Ratio round(Ratio exact) {
    return rounds() ? Ratio.of(exact.rounded(mode.java(), decimals)) : exact;
  }

  /** The exact quotient, rounded once. */
  public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, decimals, mode.java());
  }
}
