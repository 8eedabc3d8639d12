package se.pejl.assessment.due;

import se.pejl.platform.Refused;

/** A form has no next time in a case file where it was never signed. */
public final class NeverAssessedException extends Refused {

  private static final long serialVersionUID = 1L;

  public NeverAssessedException() {
    super("the form has never been signed in this case file");
  }

  @Override
  public String code() {
    return "due.never-assessed";
  }
}
