package se.pejl.assessment.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.text.Text;

/**
 * A form that is to be filled in again about somebody.
 *
 * @param lastDone the day of the last signed assessment
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
    Optional<UUID> started) {}
