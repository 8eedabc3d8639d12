package se.pejl.review;

import se.pejl.platform.Refused;

/** Somebody was to review what they rated or signed themselves. */
public final class OwnAssessmentException extends Refused {

  private static final long serialVersionUID = 1L;

  public OwnAssessmentException() {
    super("nobody reviews what they rated or signed themselves");
  }

  @Override
  public String code() {
    return "review.own-assessment";
  }
}
