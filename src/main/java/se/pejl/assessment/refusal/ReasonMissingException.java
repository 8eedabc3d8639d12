package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** Something that must be explained was not explained. */
public final class ReasonMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public ReasonMissingException() {
    super("a reason must be given");
  }

  /** The reason without blanks around it; refused when there is none, or more than can be kept. */
  public static String required(String reason, int longest) {
    if (reason == null || reason.isBlank()) {
      throw new ReasonMissingException();
    }
    TextTooLongException.require(reason, longest);
    return reason.strip();
  }

  @Override
  public String code() {
    return "reason.missing";
  }
}
