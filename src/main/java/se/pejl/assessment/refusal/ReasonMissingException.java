package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** Something that must be explained was not explained. */
public final class ReasonMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public ReasonMissingException() {
    super("a reason must be given");
  }

  @Override
  public String code() {
    return "reason.missing";
  }
}
