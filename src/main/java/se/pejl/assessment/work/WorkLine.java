package se.pejl.assessment.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Status;
import se.pejl.casefile.CaseFile;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;

/** An assessment that somebody is at work with. */
public record WorkLine(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    FormId form,
    Text formTitle,
    LocalDate date,
    Status status,
    Instant changedAt) {

  static WorkLine of(Assessment assessment, CaseFile file, Text title) {
    return new WorkLine(
        assessment.id(),
        file.id(),
        file.name(),
        file.caseNumber(),
        assessment.form(),
        title,
        assessment.date(),
        assessment.status(),
        assessment.standing().changedAt());
  }
}
