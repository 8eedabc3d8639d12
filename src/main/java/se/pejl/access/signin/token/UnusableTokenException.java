package se.pejl.access.signin.token;

import se.pejl.platform.Refused;

/** A token cannot be as it was asked for; the code says which rule it breaks. */
public class UnusableTokenException extends Refused {

  private final String code;

  public UnusableTokenException(String code) {
    super(code);
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
