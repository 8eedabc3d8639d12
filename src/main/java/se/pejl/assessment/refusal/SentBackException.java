package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** A draft was to be given up that a supervisor waits for, who sent the one before it back. */
public final class SentBackException extends Refused {

  private static final long serialVersionUID = 1L;

  public SentBackException() {
    super("what was sent back is corrected, or asked to be cancelled");
  }

  @Override
  public String code() {
    return "assessment.sent-back";
  }
}
