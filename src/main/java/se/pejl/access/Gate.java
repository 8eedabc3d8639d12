package se.pejl.access;

import jakarta.enterprise.context.ApplicationScoped;
import se.pejl.access.NotAllowedException.Reason;

/** The one place every use case asks before it does or shows anything. */
@ApplicationScoped
public class Gate {

  /** For actions that involve no person. */
  public void require(Actor actor, Action action) {
    if (!AccessRules.allow(actor.role(), action, Relation.NONE)) {
      throw new NotAllowedException(actor.role(), action, Reason.ROLE);
    }
  }

  /** For actions on somebody's file. */
  public void require(Actor actor, Action action, Belonging file) {
    Relation relation = file.relationOf(actor);
    if (!AccessRules.allow(actor.role(), action, relation)) {
      throw new NotAllowedException(actor.role(), action, reason(actor.role(), action, relation));
    }
    if (heldBack(action, file)) {
      throw new NotAllowedException(actor.role(), action, Reason.PROTECTED);
    }
  }

  public boolean allows(Actor actor, Action action) {
    return AccessRules.allow(actor.role(), action, Relation.NONE);
  }

  public boolean allows(Actor actor, Action action, Belonging file) {
    return AccessRules.allow(actor.role(), action, file.relationOf(actor))
        && !heldBack(action, file);
  }

  private static boolean heldBack(Action action, Belonging file) {
    return action.takesOut() && file.circle().closed();
  }

  private static Reason reason(Role role, Action action, Relation relation) {
    return switch (relation) {
      case OTHER_BOARD, NOT_NAMED -> Reason.UNKNOWN_TO_THEM;
      default -> AccessRules.relations(role, action).isEmpty() ? Reason.ROLE : Reason.RELATION;
    };
  }
}
