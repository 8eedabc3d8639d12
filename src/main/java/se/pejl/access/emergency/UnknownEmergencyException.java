package se.pejl.access.emergency;

import se.pejl.platform.Refused;

/** There is no such emergency, or none that the one who asks may know of. */
public final class UnknownEmergencyException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownEmergencyException() {
    super("there is no such emergency");
  }

  @Override
  public String code() {
    return "emergency.unknown";
  }
}
