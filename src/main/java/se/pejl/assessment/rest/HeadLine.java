package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.AssessmentHead;
import se.pejl.change.comparable.Mode;
import se.pejl.library.wire.Wire;

/**
 * Everything about an assessment but its answers and scores, as it travels.
 *
 * @param replacedBy the version that counts, where this one has been corrected
 * @param mode how the answers were taken; null when nobody said
 * @param texts the hash of the licensee's texts it is filled in with; null when there are none
 */
public record HeadLine(
    UUID id,
    UUID caseFile,
    String form,
    LocalDate date,
    String informant,
    String mode,
    String phase,
    String status,
    Instant startedAt,
    Instant signedAt,
    UUID corrects,
    UUID replacedBy,
    String texts) {

  static HeadLine of(AssessmentHead head) {
    return new HeadLine(
        head.id(),
        head.caseFile(),
        head.form().toString(),
        head.date(),
        head.informant().code(),
        Optional.of(head.mode()).filter(Mode::said).map(Wire::code).orElse(null),
        Wire.code(head.phase()),
        Wire.code(head.status()),
        head.startedAt(),
        head.signedAt().orElse(null),
        head.corrects().orElse(null),
        head.replacedBy().orElse(null),
        head.texts().orElse(null));
  }
}
