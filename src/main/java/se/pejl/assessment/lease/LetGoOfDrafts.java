package se.pejl.assessment.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.pejl.access.Actor;
import se.pejl.access.signin.session.SignedOut;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.platform.database.TriedAgain;

/** Let go of one's drafts by signing out, so that nobody waits for somebody who is not there. */
@ApplicationScoped
@TriedAgain
@Transactional
public class LetGoOfDrafts {

  @Inject private Leases leases;
  @Inject private Assessments assessments;
  @Inject private DraftsInHand inHand;

  public LetGoOfDrafts() {} // for CDI

  public LetGoOfDrafts(Leases leases, Assessments assessments, DraftsInHand inHand) {
    this.leases = leases;
    this.assessments = assessments;
    this.inHand = inHand;
  }

  void signedOut(@Observes SignedOut gone) {
    of(gone.actor());
  }

  /** To whoever asked for each of them, or to nobody; all are locked before the log is. */
  public void of(Actor actor) {
    List<Assessment> drafts =
        leases.heldBy(actor.account()).stream()
            .map(assessments::findToChange)
            .flatMap(Optional::stream)
            .toList();
    drafts.forEach(draft -> inHand.letGo(actor, draft));
  }
}
