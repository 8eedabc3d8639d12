package se.pejl.oversight;

import se.pejl.platform.Refused;

/** There is no such review of the log, or none that the one who asks may know of. */
public final class UnknownLogReviewException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownLogReviewException() {
    super("there is no such review of the log");
  }

  @Override
  public String code() {
    return "log-review.unknown";
  }
}
