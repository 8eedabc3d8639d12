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
import se.pejl.assessment.Rules;
import se.pejl.change.Change;
import se.pejl.change.Occasion;
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
    dossier.assessment().requireFinished();
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
    boolean hidden = assessment.waitsForJudgement(rules.form());
    return new Result(
        AssessmentHead.of(assessment, dossier.file()),
        rules.form(),
        assessment.answers(),
        hidden ? withoutScores(sheet) : sheet,
        hidden ? List.of() : explained(rules, assessment),
        hidden,
        before.map(LastTime::of),
        before.map(last -> change(board, last, rules, assessment, sheet, hidden)),
        judgements(rules, hidden ? withoutScores(sheet) : sheet, assessment, before),
        assessment.signature(),
        intact(assessment),
        assessment.returnNote());
  }

  private boolean intact(Assessment assessment) {
    return assessment.signature().isEmpty()
        || assessment.intact(assessments.signedScores(assessment.id()));
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

  private static List<Explanation> explained(Rules rules, Assessment assessment) {
    return rules
        .scorer()
        .explain(assessment.answers().responses(rules.form()), assessment.circumstances());
  }

  private Change change(
      UUID board, Assessment last, Rules rules, Assessment now, ScoreSheet sheet, boolean hidden) {
    Rules then = Rules.of(forms, board, last);
    Change change =
        Change.between(
            new Occasion(
                then.form(),
                last.informant(),
                last.answers().responses(then.form()),
                last.score(then)),
            new Occasion(
                rules.form(), now.informant(), now.answers().responses(rules.form()), sheet));
    return hidden ? new Change(change.from(), change.to(), change.items(), List.of()) : change;
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
