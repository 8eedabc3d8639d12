package se.pejl.oversight;

import se.pejl.platform.Refused;

/** There is no period of the log that begins on that day. */
public final class NoPeriodToReviewException extends Refused {

  private static final long serialVersionUID = 1L;

  public NoPeriodToReviewException() {
    super("no period begins on that day");
  }

  @Override
  public String code() {
    return "log-review.no-period";
  }
}
