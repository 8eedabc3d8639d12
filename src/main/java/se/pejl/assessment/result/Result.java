package se.pejl.assessment.result;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.Signature;
import se.pejl.assessment.SignedResult;
import se.pejl.assessment.correction.Revision;
import se.pejl.assessment.correction.Version;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.since.Comparison;
import se.pejl.assessment.voice.OwnWords;
import se.pejl.change.Change;
import se.pejl.form.Form;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.ScoreSheet;

/**
 * What one assessment came to.
 *
 * @param sheet without scores while {@code scoresHidden}
 * @param explanations empty while {@code scoresHidden}
 * @param scoresHidden whether a judgement has to be given before its scores are seen
 * @param change since last time; its scales are left out while {@code scoresHidden}
 * @param sinceBaseline since the first time, where that is another than the last
 * @param signed the scores and verdicts it was signed with; none before
 * @param intact whether what is stored is still what was signed; true before it is signed
 * @param toSign what a signature would say and stand for; empty unless it waits for one
 * @param countersigned the signatures of those who have read it since, oldest first
 * @param versions this one and those before and after it, in order
 * @param revision how it differs from the version before; empty in the first
 * @param ownWords what the youth and guardians said of it, oldest first
 */
public record Result(
    AssessmentHead head,
    Form form,
    AnswerSheet answers,
    ScoreSheet sheet,
    List<Explanation> explanations,
    boolean scoresHidden,
    Optional<LastTime> lastTime,
    Optional<Change> change,
    Optional<Comparison> sinceBaseline,
    List<JudgementLine> judgements,
    Optional<Signature> signature,
    SignedResult signed,
    boolean intact,
    Optional<ReturnNote> returned,
    Optional<ToSign> toSign,
    List<Countersigned> countersigned,
    List<Version> versions,
    Optional<Revision> revision,
    List<OwnWords> ownWords) {}
