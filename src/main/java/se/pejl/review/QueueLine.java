package se.pejl.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;

/**
 * A signed assessment that waits for the supervisor.
 *
 * @param signer who signed it
 * @param flagged whether something in it must be seen at once; which, stands in the assessment
 * @param mayDecide false for what the supervisor rated or signed herself
 */
public record QueueLine(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    FormId form,
    Text formTitle,
    LocalDate date,
    String signer,
    Instant signedAt,
    boolean flagged,
    boolean mayDecide) {}
