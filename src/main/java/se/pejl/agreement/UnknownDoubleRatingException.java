package se.pejl.agreement;

import se.pejl.platform.Refused;

/** There is no such double rating, or none for this person. */
public final class UnknownDoubleRatingException extends Refused {

  private static final long serialVersionUID = 1L;

  UnknownDoubleRatingException() {
    super("there is no such double rating for this person");
  }

  @Override
  public String code() {
    return "agreement.unknown";
  }
}
