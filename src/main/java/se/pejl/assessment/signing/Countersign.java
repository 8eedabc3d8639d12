package se.pejl.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.pejl.access.Actor;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.Meaning;

/**
 * Put one's name under what another signed, in the transaction of whoever decides about it and has
 * proven who they are.
 */
@ApplicationScoped
public class Countersign {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;

  public Countersign() {} // for CDI

  public Countersign(AssessmentDesk desk, Assessments assessments) {
    this.desk = desk;
    this.assessments = assessments;
  }

  public Countersignature under(Assessment signed, Meaning meaning, Actor actor) {
    Countersignature countersignature = Countersignature.of(signed, meaning, actor, desk.now());
    assessments.add(countersignature);
    return countersignature;
  }
}
