package se.pejl.form.scale;

import java.math.BigDecimal;

/** How the points of the answered items become one number. */
public sealed interface Method {

  /** The points added up. */
  record Sum() implements Method {}

  /**
   * The points added up and divided by how many were answered.
   *
   * @param rounding how the quotient is rounded
   */
  record Mean(Rounding rounding) implements Method {}

  /**
   * How many items have at least this many points.
   *
   * @param threshold lowest number of points that counts, inclusive
   */
  record Count(BigDecimal threshold) implements Method {}
}
