package se.pejl.review.discussion;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;

/**
 * Comments on an assessment that wait for an answer: whose file, which form and until when; not
 * what they say.
 *
 * @param comments how many there are
 * @param answerBy the last day to answer the first of them
 */
public record ToAnswer(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    FormId form,
    Text formTitle,
    int comments,
    LocalDate answerBy,
    boolean overdue) {}
