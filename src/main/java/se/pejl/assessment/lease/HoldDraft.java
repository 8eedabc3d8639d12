package se.pejl.assessment.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.platform.database.TriedAgain;

/** Take a draft in hand, see who has it, ask for it, hand it over. */
@ApplicationScoped
@TriedAgain
@Transactional
public class HoldDraft {

  @Inject private AssessmentDesk desk;
  @Inject private DraftsInHand inHand;

  public HoldDraft() {} // for CDI

  public HoldDraft(AssessmentDesk desk, DraftsInHand inHand) {
    this.desk = desk;
    this.inHand = inHand;
  }

  /** Who has it; nothing of what it says. */
  public Holding look(Actor actor, UUID id) {
    return inHand.holding(actor, desk.fetch(id, actor, Action.ASSESSMENT_READ).assessment());
  }

  /** Also a sign that one still works in it; refused while somebody else does. */
  public Holding take(Actor actor, UUID id) {
    Assessment draft = toFill(actor, id);
    inHand.take(actor, draft);
    return inHand.holding(actor, draft);
  }

  /** Of whoever has it. */
  public Holding ask(Actor actor, UUID id) {
    Assessment draft = toFill(actor, id);
    inHand.ask(actor, draft);
    return inHand.holding(actor, draft);
  }

  /** To the one who asked for it; to nobody in particular when nobody did. */
  public Holding handOver(Actor actor, UUID id) {
    Assessment draft = toFill(actor, id);
    inHand.handOver(actor, draft);
    return inHand.holding(actor, draft);
  }

  private Assessment toFill(Actor actor, UUID id) {
    Assessment draft = desk.fetchToChange(id, actor, Action.ASSESSMENT_ANSWER).assessment();
    draft.standing().requireOpen();
    return draft;
  }
}
