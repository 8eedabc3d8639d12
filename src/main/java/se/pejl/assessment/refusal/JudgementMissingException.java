package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** A judgement the form asks for has not been given. */
public final class JudgementMissingException extends Refused {

  private static final long serialVersionUID = 1L;

  public JudgementMissingException() {
    super("a judgement is missing before signing");
  }

  @Override
  public String code() {
    return "assessment.judgement-missing";
  }
}
