package se.pejl.oversight;

import se.pejl.platform.Refused;

/** Nobody signs for what they themselves did or read. */
public final class OwnAccessException extends Refused {

  private static final long serialVersionUID = 1L;

  public OwnAccessException() {
    super("nobody reviews what they did themselves");
  }

  @Override
  public String code() {
    return "log-review.own";
  }
}
