package se.pejl.form.scale;

import java.math.BigDecimal;

/** Which way an item counts: as it stands, or turned round within its answer scale. */
public enum Keying {
  FORWARD,
  REVERSE;

  /** Points after keying; a reversed item counts lowest + highest - points. */
  public BigDecimal apply(BigDecimal points, BigDecimal lowest, BigDecimal highest) {
    return switch (this) {
      case FORWARD -> points;
      case REVERSE -> lowest.add(highest).subtract(points);
    };
  }
}
