package se.pejl.change;

import java.util.Optional;

/** What became of one protective factor. */
public enum Protection {
  GAINED,
  KEPT,
  LOST,
  /** Absent both times. */
  NEVER,
  /** Nobody could tell at one of the times, or the two do not compare. */
  UNKNOWN;

  /**
   * @param before whether it was there; empty when nobody could tell
   */
  static Protection of(Optional<Boolean> before, Optional<Boolean> now) {
    if (before.isEmpty() || now.isEmpty()) {
      return UNKNOWN;
    }
    if (before.get()) {
      return now.get() ? KEPT : LOST;
    }
    return now.get() ? GAINED : NEVER;
  }
}
