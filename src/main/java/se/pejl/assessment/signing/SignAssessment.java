package se.pejl.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.kept.RowState;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Reckoning;
import se.pejl.assessment.Rules;
import se.pejl.assessment.Shown;
import se.pejl.assessment.Signature;
import se.pejl.assessment.SignedResult;
import se.pejl.assessment.refusal.ChangedSinceShownException;
import se.pejl.library.licence.LicensedForms;
import se.pejl.platform.database.TriedAgain;

/** Stand for an assessment, having seen all of it; from then on nothing in it changes. */
@ApplicationScoped
@TriedAgain
@Transactional
public class SignAssessment {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private LicensedForms forms;
  @Inject private FreshSignIn freshSignIn;

  public SignAssessment() {} // for CDI

  public SignAssessment(
      AssessmentDesk desk, Assessments assessments, LicensedForms forms, FreshSignIn freshSignIn) {
    this.desk = desk;
    this.assessments = assessments;
    this.forms = forms;
    this.freshSignIn = freshSignIn;
  }

  /**
   * Signs exactly what was shown.
   *
   * @throws ChangedSinceShownException when it is something else by now
   */
  public void sign(Actor actor, UUID id, Shown shown) {
    Assessment assessment = desk.fetchToChange(id, actor, Action.ASSESSMENT_SIGN).assessment();
    freshSignIn.requireFresh();
    Instant now = desk.now();
    Rules rules = Rules.of(forms, actor.board(), assessment);
    SignedResult result = new Reckoning(assessments, forms, actor.board()).of(assessment, now);
    assessment.sign(rules, result, shown, actor.account(), actor.displayName(), now);
    assessments.add(result);
    assessments.versions().replaced(assessment, now);
    RowState[] added = desk.signed(actor, assessment, rules, result);
    desk.noteLeaving(actor, Kind.ASSESSMENT_SIGNED, assessment, told(assessment), added);
  }

  /** The log tells the hash too: who makes a signature anew would have to make the log anew. */
  private static String told(Assessment assessment) {
    return assessment.meaning().name()
        + " "
        + assessment.signature().map(Signature::contentHash).orElseThrow();
  }
}
