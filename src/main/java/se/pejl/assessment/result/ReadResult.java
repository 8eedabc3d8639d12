package se.pejl.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.Predecessor;
import se.pejl.assessment.Reckoning;
import se.pejl.assessment.Rules;
import se.pejl.assessment.SignedResult;
import se.pejl.assessment.Status;
import se.pejl.assessment.correction.Revision;
import se.pejl.assessment.correction.Version;
import se.pejl.assessment.since.Comparison;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.library.licence.LicensedForms;
import se.pejl.platform.database.TriedAgain;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** Read what an assessment came to, and how it differs from the last one. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReadResult {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private LicensedForms forms;

  public ReadResult() {} // for CDI

  public ReadResult(AssessmentDesk desk, Assessments assessments, LicensedForms forms) {
    this.desk = desk;
    this.assessments = assessments;
    this.forms = forms;
  }

  /** Refused for what was never finished: a draft has answers, and no result. */
  public Result of(Actor actor, UUID id) {
    Dossier dossier = desk.fetch(id, actor, Action.ASSESSMENT_READ);
    dossier.assessment().standing().requireResult();
    Result result = of(dossier);
    desk.note(actor, Kind.ASSESSMENT_READ, dossier.assessment(), "result");
    return result;
  }

  /** For those who have been let in by another door. */
  public Result of(Dossier dossier) {
    Assessment assessment = dossier.assessment();
    UUID board = dossier.file().board();
    Rules rules = Rules.of(forms, board, assessment);
    Optional<Assessment> before = assessments.lastBefore(assessment);
    ScoreSheet sheet = assessment.score(rules);
    SignedResult signed = assessments.signed(assessment.id());
    boolean hidden = assessment.waitsForJudgement(rules.form());
    List<Assessment> versions = assessments.versions().of(assessment);
    List<JudgementLine> judgements =
        judgements(rules, hidden ? withoutScores(sheet) : sheet, assessment, before);
    return new Result(
        AssessmentHead.of(assessment, dossier.file())
            .replacedBy(newer(assessment, versions).orElse(null)),
        rules.form(),
        assessment.answers(),
        hidden ? withoutScores(sheet) : sheet,
        hidden ? List.of() : explained(rules, assessment, judgements),
        hidden,
        before.map(LastTime::of),
        before.map(last -> compared(board, last, assessment, rules, hidden).change()),
        baseline(assessment, before)
            .map(first -> compared(board, first, assessment, rules, hidden)),
        judgements,
        assessment.signature(),
        signed,
        intact(assessment, signed),
        assessment.predecessor().flatMap(Predecessor::returnNote),
        toSign(board, assessment),
        assessments.countersignatures(assessment.id()).stream()
            .map(one -> new Countersigned(one.signature(), one.holds(assessment)))
            .toList(),
        Version.of(versions),
        revision(assessment, versions, hidden ? withoutScores(sheet) : sheet, rules.form()),
        assessments.ownWords(assessment.id()));
  }

  private Optional<Revision> revision(
      Assessment assessment, List<Assessment> versions, ScoreSheet seen, Form form) {
    return assessment
        .corrects()
        .flatMap(id -> versions.stream().filter(one -> one.id().equals(id)).findFirst())
        .map(older -> Revision.of(older, signedScores(older, form), assessment, seen, form));
  }

  private List<Score> signedScores(Assessment older, Form form) {
    return assessments.signedScores(older.id()).stream().map(row -> row.score(form)).toList();
  }

  /** Empty when it is the newest that counts, or none counts. */
  private static Optional<UUID> newer(Assessment assessment, List<Assessment> versions) {
    return versions.stream()
        .filter(one -> one.status().counts())
        .map(Assessment::id)
        .reduce((earlier, later) -> later)
        .filter(newest -> assessment.status().sealed() && !newest.equals(assessment.id()));
  }

  private Optional<ToSign> toSign(UUID board, Assessment assessment) {
    if (assessment.status() != Status.FINISHED) {
      return Optional.empty();
    }
    SignedResult now = new Reckoning(assessments, forms, board).of(assessment, desk.now());
    return Optional.of(new ToSign(assessment.meaning(), assessment.shown(now)));
  }

  private static boolean intact(Assessment assessment, SignedResult signed) {
    return assessment.signature().isEmpty() || assessment.intact(signed);
  }

  /** The first time, when it is another than the last. */
  private Optional<Assessment> baseline(Assessment assessment, Optional<Assessment> before) {
    return before
        .flatMap(last -> assessments.firstBefore(assessment))
        .filter(first -> !first.id().equals(before.orElseThrow().id()));
  }

  private static ScoreSheet withoutScores(ScoreSheet sheet) {
    return new ScoreSheet(
        sheet.form(),
        List.of(),
        sheet.flags(),
        sheet.undecided(),
        sheet.checks(),
        sheet.critical(),
        sheet.shown(),
        sheet.unanswered(),
        sheet.eligible());
  }

  private static List<Explanation> explained(
      Rules rules, Assessment assessment, List<JudgementLine> judgements) {
    List<Explanation> told =
        rules
            .scorer()
            .explain(
                assessment.answers().responses(rules.form()),
                assessment.occasion().circumstances());
    return new BandsJudged(judgements).after(rules.form().scales(), told);
  }

  private Comparison compared(
      UUID board, Assessment earlier, Assessment now, Rules rules, boolean hidden) {
    Comparison all =
        Comparison.of(earlier, Rules.of(forms, board, earlier), now, rules, now.score(rules));
    return hidden ? all.withoutScores() : all;
  }

  private static List<JudgementLine> judgements(
      Rules rules, ScoreSheet seen, Assessment assessment, Optional<Assessment> before) {
    return rules.form().judgements().stream()
        .map(
            asked ->
                new JudgementLine(
                    asked,
                    assessment.judgement(asked.code()),
                    before.flatMap(last -> last.judgement(asked.code())),
                    asked.overrides().flatMap(seen::score).flatMap(Score::band).map(Band::code),
                    assessment.outdated(asked, rules)))
        .toList();
  }
}
