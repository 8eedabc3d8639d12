package se.pejl.access.emergency;

import se.pejl.platform.Refused;

/** Whoever may read a file already has no need of an emergency. */
public final class EmergencyNotNeededException extends Refused {

  private static final long serialVersionUID = 1L;

  public EmergencyNotNeededException() {
    super("the file can be read without an emergency");
  }

  @Override
  public String code() {
    return "emergency.not-needed";
  }
}
