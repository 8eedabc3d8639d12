package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** An assessment was dated in the future, or before the youth was born. */
public final class ImpossibleDateException extends Refused {

  private static final long serialVersionUID = 1L;

  public ImpossibleDateException() {
    super("an assessment is dated after the birth of the youth and not in the future");
  }

  @Override
  public String code() {
    return "assessment.impossible-date";
  }
}
