package se.pejl.library.licence;

import se.pejl.platform.Refused;

/** The board has no such licence, or has withdrawn it already. */
public final class UnknownLicenceException extends Refused {

  private static final long serialVersionUID = 1L;

  UnknownLicenceException() {
    super("no such licence");
  }

  @Override
  public String code() {
    return "licence.unknown";
  }
}
