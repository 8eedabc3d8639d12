package se.pejl.oversight;

import se.pejl.platform.Refused;

/** A line is either justified or to be followed up, and the latter needs words. */
public final class ImpossibleMarkException extends Refused {

  private static final long serialVersionUID = 1L;

  public ImpossibleMarkException() {
    super("a verdict is needed, with words when it is to be followed up");
  }

  @Override
  public String code() {
    return "log-review.mark-impossible";
  }
}
