package se.pejl.agreement;

import se.pejl.platform.Refused;

/** The second rater would not be independent: they rated it first, or have seen the file since. */
public final class NotIndependentException extends Refused {

  private static final long serialVersionUID = 1L;

  NotIndependentException() {
    super("the second rater would not be independent of the first");
  }

  @Override
  public String code() {
    return "agreement.not-independent";
  }
}
