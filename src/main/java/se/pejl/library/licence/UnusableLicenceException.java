package se.pejl.library.licence;

import se.pejl.platform.Refused;

/** What was said of a licence is too little or contradicts itself; the code says which. */
public final class UnusableLicenceException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String code;

  public UnusableLicenceException(String code) {
    super("the licence cannot be recorded: " + code);
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
