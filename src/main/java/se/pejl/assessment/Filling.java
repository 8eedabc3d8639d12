package se.pejl.assessment;

import java.util.Optional;
import se.pejl.assessment.lease.Holding;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.Form;

/**
 * An assessment as the one who fills it in sees it.
 *
 * @param returned when it corrects one that was sent back: why
 * @param correctionReason when it corrects one that was signed: why
 * @param mayAnswer whether the reader may change it, and not only read it
 * @param holding in whose hands it is
 */
public record Filling(
    AssessmentHead head,
    Form form,
    AnswerSheet answers,
    Progress progress,
    Optional<LastTime> lastTime,
    Optional<ReturnNote> returned,
    Optional<String> correctionReason,
    boolean mayAnswer,
    Holding holding) {}
