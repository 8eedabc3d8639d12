package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.assessment.AssessmentHead;
import se.pejl.library.wire.Wire;

/** Everything about an assessment but its answers and scores, as it travels. */
public record HeadLine(
    UUID id,
    UUID caseFile,
    String form,
    LocalDate date,
    String informant,
    String phase,
    String status,
    Instant startedAt,
    Instant signedAt,
    UUID corrects) {

  static HeadLine of(AssessmentHead head) {
    return new HeadLine(
        head.id(),
        head.caseFile(),
        head.form().toString(),
        head.date(),
        head.informant().code(),
        Wire.code(head.phase()),
        Wire.code(head.status()),
        head.startedAt(),
        head.signedAt().orElse(null),
        head.corrects().orElse(null));
  }
}
