package se.pejl.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Rules;
import se.pejl.assessment.refusal.UnknownAssessmentException;
import se.pejl.assessment.since.Comparison;
import se.pejl.library.licence.LicensedForms;
import se.pejl.platform.database.TriedAgain;
import se.pejl.scoring.ScoreSheet;

/** Hold any two assessments of a form about the same youth against each other. */
@ApplicationScoped
@TriedAgain
@Transactional
public class CompareAssessments {

  @Inject private AssessmentDesk desk;
  @Inject private LicensedForms forms;

  public CompareAssessments() {} // for CDI

  public CompareAssessments(AssessmentDesk desk, LicensedForms forms) {
    this.desk = desk;
    this.forms = forms;
  }

  /**
   * The earlier date first; of two on the same day the one that was begun first. Both reads are in
   * the log.
   *
   * @throws UnknownAssessmentException when the other is in another case file, or not for them
   */
  public TwoTimes between(Actor actor, UUID one, UUID other) {
    Dossier first = desk.fetch(one, actor, Action.ASSESSMENT_READ);
    Dossier second = desk.fetch(other, actor, Action.ASSESSMENT_READ);
    if (!first.file().id().equals(second.file().id())) {
      throw new UnknownAssessmentException();
    }
    List<Dossier> both =
        Stream.of(first, second)
            .sorted(
                Comparator.comparing((Dossier dossier) -> dossier.assessment().date())
                    .thenComparing(dossier -> dossier.assessment().startedAt()))
            .toList();
    both.forEach(dossier -> dossier.assessment().standing().requireResult());
    TwoTimes held = held(both.get(0), both.get(1));
    desk.note(actor, Kind.ASSESSMENT_READ, first.assessment(), "compared");
    desk.note(actor, Kind.ASSESSMENT_READ, second.assessment(), "compared");
    return held;
  }

  private TwoTimes held(Dossier before, Dossier after) {
    Assessment earlier = before.assessment();
    Assessment later = after.assessment();
    Rules then = Rules.of(forms, before.file().board(), earlier);
    Rules now = Rules.of(forms, after.file().board(), later);
    boolean hidden = earlier.waitsForJudgement(then.form()) || later.waitsForJudgement(now.form());
    ScoreSheet sheet = later.score(now);
    Comparison all = Comparison.of(earlier, then, later, now, sheet);
    return new TwoTimes(
        new TwoTimes.Side(
            AssessmentHead.of(earlier, before.file()), then.form(), earlier.judgements()),
        new TwoTimes.Side(AssessmentHead.of(later, after.file()), now.form(), later.judgements()),
        hidden ? all.withoutScores() : all,
        hidden,
        sheet.shown());
  }
}
