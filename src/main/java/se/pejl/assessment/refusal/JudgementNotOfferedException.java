package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** A judgement or an outcome that the form does not have was given. */
public final class JudgementNotOfferedException extends Refused {

  private static final long serialVersionUID = 1L;

  public JudgementNotOfferedException() {
    super("the form does not offer this judgement");
  }

  @Override
  public String code() {
    return "judgement.not-offered";
  }
}
