package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** A draft, or one that was given up, was asked what it came to. */
public final class AssessmentNotFinishedException extends Refused {

  private static final long serialVersionUID = 1L;

  public AssessmentNotFinishedException() {
    super("the assessment is not finished and has no result");
  }

  @Override
  public String code() {
    return "assessment.not-finished";
  }
}
