package se.pejl.access;

import jakarta.enterprise.context.ApplicationScoped;
import se.pejl.access.NotAllowedException.Reason;

/** The one place every use case asks before it does or shows anything. */
@ApplicationScoped
public class Gate {

  /** For actions that involve no person. */
  public void require(Actor actor, Action action) {
    if (!AccessRules.allow(actor.role(), action, Relation.NONE)) {
      throw new NotAllowedException(action, Reason.ROLE);
    }
  }

  /** For actions on somebody's file. */
  public void require(Actor actor, Action action, Belonging file) {
    Relation relation = file.relationOf(actor);
    if (!AccessRules.allow(actor.role(), action, relation)) {
      throw new NotAllowedException(action, reason(actor.role(), action, relation));
    }
  }

  public boolean allows(Actor actor, Action action) {
    return AccessRules.allow(actor.role(), action, Relation.NONE);
  }

  public boolean allows(Actor actor, Action action, Belonging file) {
    return AccessRules.allow(actor.role(), action, file.relationOf(actor));
  }

  private static Reason reason(Role role, Action action, Relation relation) {
    if (relation == Relation.OTHER_BOARD) {
      return Reason.OTHER_BOARD;
    }
    for (Relation closer : Relation.values()) {
      if (AccessRules.allow(role, action, closer)) {
        return Reason.RELATION;
      }
    }
    return Reason.ROLE;
  }
}
