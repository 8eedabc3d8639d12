package se.pejl.change;

import se.pejl.form.scale.Direction;

/** Which way a score went. */
public enum Course {
  BETTER,
  SAME,
  WORSE,
  /** Higher, on a scale where that is neither better nor worse. */
  HIGHER,
  /** Lower, on a scale where that is neither better nor worse. */
  LOWER;

  /** The course of a difference that is below, at or above zero. */
  public static Course of(Direction direction, int sign) {
    if (sign == 0) {
      return SAME;
    }
    return switch (direction) {
      case HIGHER_IS_WORSE -> sign > 0 ? WORSE : BETTER;
      case HIGHER_IS_BETTER -> sign > 0 ? BETTER : WORSE;
      case NEITHER -> sign > 0 ? HIGHER : LOWER;
    };
  }
}
