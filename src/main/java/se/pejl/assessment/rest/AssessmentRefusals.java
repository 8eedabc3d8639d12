package se.pejl.assessment.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.assessment.due.ImpossibleDueDateException;
import se.pejl.assessment.due.NeverAssessedException;
import se.pejl.assessment.refusal.AlreadyBegunException;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.refusal.AssessmentNotOpenException;
import se.pejl.assessment.refusal.ChangedSinceShownException;
import se.pejl.assessment.refusal.CorrectionOpenException;
import se.pejl.assessment.refusal.DraftHeldException;
import se.pejl.assessment.refusal.HiddenAnswerException;
import se.pejl.assessment.refusal.ImpossibleDateException;
import se.pejl.assessment.refusal.IncompleteAssessmentException;
import se.pejl.assessment.refusal.InformantNotOfferedException;
import se.pejl.assessment.refusal.JudgementMissingException;
import se.pejl.assessment.refusal.JudgementNotOfferedException;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.assessment.refusal.OtherVersionException;
import se.pejl.assessment.refusal.OwnSignatureException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.SentBackException;
import se.pejl.assessment.refusal.TextTooLongException;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.sheet.NoteTooLongException;
import se.pejl.assessment.sheet.StaleAnswerException;
import se.pejl.assessment.since.OtherFormException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;
import se.pejl.scoring.ImpossibleAnswersException;

/** What clients are told when something about an assessment is refused. */
@ApplicationScoped
public class AssessmentRefusals implements Refusals {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.ofEntries(
        entry(UnknownAssessmentException.class, new Refusal(404, "assessment.unknown")),
        entry(AssessmentNotOpenException.class, new Refusal(CONFLICT, "assessment.not-open")),
        entry(AlreadyBegunException.class, new Refusal(CONFLICT, "assessment.already-begun")),
        entry(
            AssessmentNotFinishedException.class, new Refusal(CONFLICT, "assessment.not-finished")),
        entry(OtherFormException.class, new Refusal(UNPROCESSABLE, "assessment.other-form")),
        entry(OtherVersionException.class, new Refusal(CONFLICT, "assessment.other-version")),
        entry(
            ChangedSinceShownException.class,
            new Refusal(CONFLICT, "assessment.changed-since-shown")),
        entry(
            NotNewestVersionException.class,
            new Refusal(CONFLICT, "assessment.not-newest-version")),
        entry(CorrectionOpenException.class, new Refusal(CONFLICT, "assessment.correction-open")),
        entry(SentBackException.class, new Refusal(CONFLICT, "assessment.sent-back")),
        entry(OwnSignatureException.class, new Refusal(403, "assessment.own-signature")),
        entry(DraftHeldException.class, new Refusal(CONFLICT, "draft.held")),
        entry(StaleAnswerException.class, new Refusal(CONFLICT, "answer.stale")),
        entry(HiddenAnswerException.class, new Refusal(UNPROCESSABLE, "answer.hidden")),
        entry(ImpossibleAnswerException.class, new Refusal(UNPROCESSABLE, "answer.impossible")),
        entry(ImpossibleAnswersException.class, new Refusal(UNPROCESSABLE, "answer.impossible")),
        entry(NoteTooLongException.class, new Refusal(UNPROCESSABLE, "answer.note-too-long")),
        entry(
            ImpossibleDateException.class,
            new Refusal(UNPROCESSABLE, "assessment.impossible-date")),
        entry(
            InformantNotOfferedException.class,
            new Refusal(UNPROCESSABLE, "assessment.informant-not-offered")),
        entry(
            IncompleteAssessmentException.class,
            new Refusal(UNPROCESSABLE, "assessment.incomplete")),
        entry(
            JudgementMissingException.class,
            new Refusal(UNPROCESSABLE, "assessment.judgement-missing")),
        entry(
            JudgementNotOfferedException.class,
            new Refusal(UNPROCESSABLE, "judgement.not-offered")),
        entry(TextTooLongException.class, new Refusal(UNPROCESSABLE, "text.too-long")),
        entry(NeverAssessedException.class, new Refusal(404, "due.never-assessed")),
        entry(ImpossibleDueDateException.class, new Refusal(UNPROCESSABLE, "due.impossible-date")),
        entry(ReasonMissingException.class, new Refusal(UNPROCESSABLE, "reason.missing")),
        entry(UnusableAssessmentException.class, new Refusal(UNPROCESSABLE, "request.unusable")));
  }
}
