package se.pejl.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.pejl.access.Actor;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.Meaning;

/** Put one's name under what another signed, in the transaction of whoever decides about it. */
@ApplicationScoped
public class Countersign {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private FreshSignIn freshSignIn;

  public Countersign() {} // for CDI

  public Countersign(AssessmentDesk desk, Assessments assessments, FreshSignIn freshSignIn) {
    this.desk = desk;
    this.assessments = assessments;
    this.freshSignIn = freshSignIn;
  }

  /** Refused when it was too long ago that they proved who they are. */
  public void under(Assessment signed, Meaning meaning, Actor actor) {
    freshSignIn.requireFresh();
    assessments.add(Countersignature.of(signed, meaning, actor, desk.now()));
  }
}
