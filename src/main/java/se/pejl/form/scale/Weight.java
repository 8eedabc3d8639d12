package se.pejl.form.scale;

import java.math.BigDecimal;

/** How heavily a part of a scale may weigh. */
public final class Weight {

  public static final int DECIMALS = 4;
  public static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000);

  private Weight() {}

  /** Not nothing, not more than a thousand either way, and not too fine. */
  public static boolean possible(BigDecimal weight) {
    return weight.signum() != 0
        && weight.abs().compareTo(HEAVIEST) <= 0
        && Plain.of(weight).scale() <= DECIMALS;
  }

  static void check(BigDecimal weight) {
    if (!possible(weight)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
  }
}
