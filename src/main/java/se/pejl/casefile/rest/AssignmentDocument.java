package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import se.pejl.casefile.duty.AssignmentLine;

/** A duty in a case file, as it travels. */
public record AssignmentDocument(
    UUID id,
    UUID account,
    String name,
    String duty,
    LocalDate from,
    LocalDate until,
    boolean holdsToday) {

  static AssignmentDocument of(AssignmentLine line) {
    return new AssignmentDocument(
        line.id(),
        line.account(),
        line.name(),
        line.duty().name().toLowerCase(Locale.ROOT),
        line.from(),
        line.until().orElse(null),
        line.holds());
  }
}
