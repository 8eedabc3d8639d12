package se.pejl.access.emergency;

import se.pejl.platform.Refused;

/** A file is not opened in an emergency without a reason that somebody else can judge. */
public final class EmergencyReasonMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public EmergencyReasonMissingException() {
    super("a reason of ten to a thousand characters is needed");
  }

  @Override
  public String code() {
    return "emergency.reason-missing";
  }
}
