package se.pejl.assessment.refusal;

import se.pejl.platform.Refused;

/** Somebody was to cancel what they rated or signed themselves. */
public final class OwnSignatureException extends Refused {

  private static final long serialVersionUID = 1L;

  public OwnSignatureException() {
    super("nobody cancels what they rated or signed themselves");
  }

  @Override
  public String code() {
    return "assessment.own-signature";
  }
}
