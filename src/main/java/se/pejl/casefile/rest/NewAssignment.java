package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import se.pejl.casefile.Duty;

/**
 * A duty to be given.
 *
 * @param duty {@code handler} or {@code substitute}
 * @param until the last day; a substitute must have one
 */
public record NewAssignment(UUID account, String duty, LocalDate from, LocalDate until) {

  static final NewAssignment NONE = new NewAssignment(null, null, null, null);

  /** Null when there is no such duty, which is refused further in. */
  Duty as() {
    return Arrays.stream(Duty.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(duty))
        .findFirst()
        .orElse(null);
  }
}
