package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** Answers were sent for another version of the form than the one the assessment was begun with. */
public final class OtherVersionException extends Refused {

  private static final long serialVersionUID = 1L;

  public OtherVersionException() {
    super("the assessment was begun with another version of the form");
  }

  @Override
  public String code() {
    return "assessment.other-version";
  }
}
