package se.pejl.access.emergency;

import se.pejl.platform.Refused;

/** Somebody has already reviewed this emergency; what was found stays. */
public final class EmergencyReviewedException extends Refused {

  private static final long serialVersionUID = 1L;

  public EmergencyReviewedException() {
    super("this emergency has been reviewed");
  }

  @Override
  public String code() {
    return "emergency.reviewed";
  }
}
