package se.pejl.assessment.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.due.DueDate;
import se.pejl.casefile.CaseFile;
import se.pejl.form.text.Text;

/**
 * A form that is to be filled in again about somebody.
 *
 * @param lastDone the day of the last signed assessment
 * @param changed whether somebody set the day with a reason
 * @param started the assessment that has been begun for it
 */
public record DueLine(
    UUID caseFile,
    String youth,
    String caseNumber,
    String formName,
    Text formTitle,
    LocalDate lastDone,
    LocalDate dueOn,
    boolean changed,
    Optional<UUID> started) {

  static DueLine of(CaseFile file, DueDate due, LocalDate day) {
    return new DueLine(
        file.id(),
        file.name(),
        file.caseNumber(),
        due.formName(),
        due.title(),
        due.lastDone(),
        day,
        due.change().isPresent(),
        due.started());
  }
}
