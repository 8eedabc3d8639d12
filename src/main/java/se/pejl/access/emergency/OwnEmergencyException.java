package se.pejl.access.emergency;

import se.pejl.platform.Refused;

/** Whoever opened a file in an emergency does not review that. */
public final class OwnEmergencyException extends Refused {

  private static final long serialVersionUID = 1L;

  public OwnEmergencyException() {
    super("nobody reviews an emergency of their own");
  }

  @Override
  public String code() {
    return "emergency.own";
  }
}
