package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** An assessment that is finished, signed or discarded was asked to change. */
public final class AssessmentNotOpenException extends Refused {

  private static final long serialVersionUID = 1L;

  public AssessmentNotOpenException() {
    super("the assessment does not take this in its present state");
  }

  @Override
  public String code() {
    return "assessment.not-open";
  }
}
