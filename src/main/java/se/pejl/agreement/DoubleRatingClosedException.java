package se.pejl.agreement;

import se.pejl.platform.Refused;

/** The double rating has gone too far for this. */
public final class DoubleRatingClosedException extends Refused {

  private static final long serialVersionUID = 1L;

  DoubleRatingClosedException() {
    super("the double rating has gone too far for this");
  }

  @Override
  public String code() {
    return "agreement.closed";
  }
}
