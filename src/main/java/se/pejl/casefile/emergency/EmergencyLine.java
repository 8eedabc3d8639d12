package se.pejl.casefile.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.emergency.EmergencyReview;

/**
 * A file opened in an emergency, as those see it who are to know of it.
 *
 * @param unit where the file belongs
 * @param youth whose file it is; empty for those who only need to know that it was done
 * @param overdue whether the review should have been done before today
 */
public record EmergencyLine(
    UUID id,
    String opener,
    String unit,
    Instant openedAt,
    Instant until,
    boolean open,
    LocalDate reviewBy,
    boolean overdue,
    Optional<Youth> youth,
    Optional<EmergencyReview> review,
    boolean mayReview) {

  /** Whose file it was, and what was said for opening it. */
  public record Youth(UUID caseFile, String name, String caseNumber, String reason) {}
}
