package se.pejl.form.scale;

import java.math.BigDecimal;

/** Equal numbers as equal values: a weight of 2 is a weight of 2.0. */
final class Plain {

  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
