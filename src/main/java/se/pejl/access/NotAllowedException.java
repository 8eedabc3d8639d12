package se.pejl.access;

import se.pejl.platform.Refused;

/** Somebody asked for what their role, or their relation to the person, does not allow. */
public class NotAllowedException extends Refused {

  /** Why the gate stayed closed. */
  public enum Reason {
    /** Nobody with this role may do this. */
    ROLE,
    /** The role may, but not with this person. */
    RELATION,
    /** The person is another board's, which must look as if there were no such person. */
    OTHER_BOARD
  }

  private final Action action;
  private final Reason reason;

  public NotAllowedException(Action action, Reason reason) {
    super(action + " is not allowed: " + reason);
    this.action = action;
    this.reason = reason;
  }

  public Action action() {
    return action;
  }

  public Reason reason() {
    return reason;
  }

  @Override
  public String code() {
    return "access.not-allowed";
  }
}
