package se.pejl.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.pejl.review.QueueLine;

/** A signed assessment that waits, as it travels. */
public record WaitingLine(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    String form,
    Map<String, String> title,
    LocalDate date,
    String signer,
    Instant signedAt,
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
        line.signer(),
        line.signedAt(),
        line.flagged(),
        line.mayDecide());
  }
}
