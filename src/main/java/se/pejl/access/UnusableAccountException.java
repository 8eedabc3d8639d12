package se.pejl.access;

import se.pejl.platform.Refused;

/** An account cannot be as it was asked to be; the code says which rule it breaks. */
public class UnusableAccountException extends Refused {

  private final String code;

  public UnusableAccountException(String code) {
    super(code);
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
