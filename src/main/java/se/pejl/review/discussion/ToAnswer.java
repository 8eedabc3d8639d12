package se.pejl.review.discussion;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;

/** A comment that waits for an answer: whose file, which form and until when; not what it says. */
public record ToAnswer(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    FormId form,
    Text formTitle,
    LocalDate answerBy,
    boolean overdue) {}
