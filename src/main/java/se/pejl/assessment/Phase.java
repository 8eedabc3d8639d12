package se.pejl.assessment;

import java.time.LocalDate;
import java.util.Optional;

/** Where in the work with the youth an assessment belongs. */
public enum Phase {
  BEFORE,
  DURING,
  AFTER;

  /** Where a day falls, between joining the intervention group and the end of the work. */
  public static Phase on(LocalDate day, Optional<LocalDate> enrolled, Optional<LocalDate> closed) {
    if (closed.filter(end -> !day.isBefore(end)).isPresent()) {
      return AFTER;
    }
    return enrolled.filter(start -> !day.isBefore(start)).isPresent() ? DURING : BEFORE;
  }
}
