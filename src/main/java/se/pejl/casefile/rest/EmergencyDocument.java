package se.pejl.casefile.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.access.emergency.EmergencyReview;
import se.pejl.casefile.emergency.EmergencyLine;
import se.pejl.casefile.emergency.EmergencyLine.Youth;

/**
 * A file opened in an emergency as it travels; what the caller need not know is left out.
 *
 * @param justified null while nobody has reviewed it
 */
public record EmergencyDocument(
    UUID id,
    String openedBy,
    String unit,
    Instant openedAt,
    Instant until,
    LocalDate reviewBy,
    boolean overdue,
    UUID caseFile,
    String caseNumber,
    String reason,
    Boolean justified,
    String finding,
    String reviewedBy) {

  static EmergencyDocument of(EmergencyLine line) {
    Youth youth = line.youth().orElse(null);
    EmergencyReview review = line.review().filter(any -> youth != null).orElse(null);
    return new EmergencyDocument(
        line.id(),
        line.opener(),
        line.unit(),
        line.openedAt(),
        line.until(),
        line.reviewBy(),
        line.overdue(),
        youth == null ? null : youth.caseFile(),
        youth == null ? null : youth.caseNumber(),
        youth == null ? null : youth.reason(),
        review == null ? null : review.justified(),
        review == null ? null : review.finding(),
        review == null ? null : review.reviewerName());
  }
}
