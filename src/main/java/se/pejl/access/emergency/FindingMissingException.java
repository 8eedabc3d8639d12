package se.pejl.access.emergency;

import se.pejl.platform.Refused;

/** A review says why, whatever it comes to. */
public final class FindingMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public FindingMissingException() {
    super("a review needs its grounds in words");
  }

  @Override
  public String code() {
    return "emergency.finding-missing";
  }
}
