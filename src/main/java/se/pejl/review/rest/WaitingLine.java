package se.pejl.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.library.wire.Wire;
import se.pejl.review.QueueLine;

/**
 * A signed assessment that waits, as it travels.
 *
 * @param times 1 when it was handed in for the first time
 * @param reasons kinds of reason to read it, the weightiest first
 * @param need what is still needed for approval
 */
public record WaitingLine(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    String form,
    Map<String, String> title,
    LocalDate date,
    UUID handler,
    String signer,
    Instant signedAt,
    int times,
    List<String> reasons,
    LocalDate readBy,
    boolean overdue,
    String need,
    boolean flagged,
    boolean mayDecide) {

  static WaitingLine of(QueueLine line) {
    return new WaitingLine(
        line.assessment(),
        line.caseFile(),
        line.youth(),
        line.caseNumber(),
        line.form().toString(),
        line.formTitle().byLanguage(),
        line.date(),
        line.signedBy(),
        line.signer(),
        line.signedAt(),
        line.times(),
        line.reasons().kinds().stream().map(Wire::code).toList(),
        line.readBy(),
        line.overdue(),
        Wire.code(line.need()),
        line.flagged(),
        line.mayDecide());
  }
}
