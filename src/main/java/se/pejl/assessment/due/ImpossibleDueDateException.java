package se.pejl.assessment.due;

import se.pejl.platform.Refused;

/** A next time was set that is not after the last one, or more than five years away. */
public final class ImpossibleDueDateException extends Refused {

  private static final long serialVersionUID = 1L;

  public ImpossibleDueDateException() {
    super("the next time is after the last one and at most five years from it");
  }

  @Override
  public String code() {
    return "due.impossible-date";
  }
}
