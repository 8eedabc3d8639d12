package se.pejl.assessment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Involved;
import se.pejl.assessment.refusal.NotNewestVersionException;
import se.pejl.assessment.refusal.OwnSignatureException;
import se.pejl.library.licence.LicensedForms;
import se.pejl.platform.database.TriedAgain;

/**
 * Take what was entered in the wrong file out of it, with all its versions. Two people are always
 * part of it: whoever signed, and a supervisor of the unit who had no part in it.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class CancelAssessment {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private LicensedForms licensed;
  @Inject private FreshSignIn freshSignIn;

  public CancelAssessment() {} // for CDI

  public CancelAssessment(
      AssessmentDesk desk,
      Assessments assessments,
      LicensedForms licensed,
      FreshSignIn freshSignIn) {
    this.desk = desk;
    this.assessments = assessments;
    this.licensed = licensed;
    this.freshSignIn = freshSignIn;
  }

  /** Drafts that hang on it are given up with the same reason. */
  public void cancel(Actor actor, UUID id, String reason) {
    Assessment signed =
        desk.fetchToChange(id, actor, Action.ASSESSMENT_CANCEL, reason).assessment();
    freshSignIn.requireFresh();
    if (!signed.status().sealed()) {
      throw new NotNewestVersionException();
    }
    List<Assessment> hanging = hanging(signed);
    if (hanging.stream().anyMatch(one -> Involved.in(one).contains(actor.account()))) {
      throw new OwnSignatureException();
    }
    Instant now = desk.now();
    for (Assessment one : hanging) {
      if (one.status().open()) {
        one.discard(reason, now);
        licensed.giveBack(one.id());
        desk.note(actor, Kind.ASSESSMENT_DISCARDED, one, null);
      } else if (one.status().sealed()) {
        Cancellation cancellation = Cancellation.of(one.id(), reason, actor, now);
        assessments.versions().add(cancellation);
        desk.noteKeeping(actor, Kind.ASSESSMENT_CANCELLED, one, null, cancellation);
      }
    }
  }

  /** Every version of it, and the second ratings of any of them. */
  private List<Assessment> hanging(Assessment signed) {
    List<Assessment> versions = assessments.versions().of(signed);
    List<UUID> ids = versions.stream().map(Assessment::id).toList();
    return Stream.concat(versions.stream(), assessments.versions().secondRatings(ids).stream())
        .toList();
  }
}
