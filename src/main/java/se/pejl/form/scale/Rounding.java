package se.pejl.form.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.pejl.form.condition.Ratio;

/**
 * Where and how a number that does not come out even is rounded.
 *
 * @param place the replaced item or the total
 * @param mode which way; see {@link Mode}
 * @param decimals how many decimals are kept, from 0
 */
public record Rounding(Place place, Mode mode, int decimals) {

  /** What is rounded when missing items are prorated; the formulas are with the scoring. */
  public enum Place {
    /** What replaces each missing item. */
    ITEM,
    /** The prorated score. */
    TOTAL
  }

  /** Which way it is rounded. */
  public enum Mode {
    /** To the nearest, a half away from 0: 2.5 becomes 3, and -2.5 becomes -3. */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, a half to the even one: 2.5 becomes 2, and 3.5 becomes 4. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** To the next lower number: 2.9 becomes 2, and -2.1 becomes -3. */
    DOWN(RoundingMode.FLOOR),
    /** To the next higher number: 2.1 becomes 3, and -2.9 becomes -2. */
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
