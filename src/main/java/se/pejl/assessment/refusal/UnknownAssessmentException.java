package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** There is no such assessment, or none that the one who asks may know of. */
public final class UnknownAssessmentException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownAssessmentException() {
    super("there is no such assessment for this person");
  }

  @Override
  public String code() {
    return "assessment.unknown";
  }
}
