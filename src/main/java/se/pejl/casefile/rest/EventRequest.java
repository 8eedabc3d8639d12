package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Happening;
import se.pejl.casefile.timeline.ImpossibleEventException;

/**
 * An event to be written, corrected or withdrawn.
 *
 * @param kind such as {@code measure}
 * @param revision the one that was read; 0 for a new event
 * @param reason for a correction or a withdrawal
 */
public record EventRequest(
    String kind,
    LocalDate from,
    LocalDate until,
    String title,
    String note,
    int revision,
    String reason) {

  Happening happening() {
    return new Happening(known(), from, Optional.ofNullable(until), title, note);
  }

  private EventKind known() {
    return Arrays.stream(EventKind.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .orElseThrow(() -> new ImpossibleEventException("kind"));
  }
}
