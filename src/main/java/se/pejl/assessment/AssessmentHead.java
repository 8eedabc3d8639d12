package se.pejl.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.casefile.CaseFile;
import se.pejl.change.comparable.Mode;
import se.pejl.form.FormId;
import se.pejl.form.Informant;

/**
 * Everything about an assessment but its answers and scores.
 *
 * @param youth the youth's name
 * @param corrects the signed assessment that this one is a newer version of
 * @param replacedBy the newest version that counts, where this one has been corrected
 * @param texts the hash of the licensee's texts it is filled in with
 */
public record AssessmentHead(
    UUID id,
    UUID caseFile,
    String youth,
    String caseNumber,
    FormId form,
    LocalDate date,
    Informant informant,
    Mode mode,
    Phase phase,
    Status status,
    UUID rater,
    Instant startedAt,
    Optional<Instant> signedAt,
    Optional<UUID> corrects,
    Optional<UUID> replacedBy,
    Optional<String> texts) {

  public static AssessmentHead of(Assessment assessment, CaseFile file) {
    return new AssessmentHead(
        assessment.id(),
        file.id(),
        file.name(),
        file.caseNumber(),
        assessment.form(),
        assessment.date(),
        assessment.informant(),
        assessment.occasion().testimony().mode(),
        assessment.occasion().phase(),
        assessment.status(),
        assessment.rater(),
        assessment.startedAt(),
        assessment.signature().map(Signature::signedAt),
        assessment.corrects(),
        Optional.empty(),
        assessment.occasion().texts());
  }

  /** The same, where a newer version has taken its place; null when none has. */
  public AssessmentHead replacedBy(UUID newer) {
    return new AssessmentHead(
        id,
        caseFile,
        youth,
        caseNumber,
        form,
        date,
        informant,
        mode,
        phase,
        status,
        rater,
        startedAt,
        signedAt,
        corrects,
        Optional.ofNullable(newer),
        texts);
  }
}
