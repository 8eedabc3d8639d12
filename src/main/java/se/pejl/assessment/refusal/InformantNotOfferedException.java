package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** The form cannot be answered by this informant. */
public final class InformantNotOfferedException extends Refused {

  private static final long serialVersionUID = 1L;

  public InformantNotOfferedException() {
    super("the form does not take this informant");
  }

  @Override
  public String code() {
    return "assessment.informant-not-offered";
  }
}
