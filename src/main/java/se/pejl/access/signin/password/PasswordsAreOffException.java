package se.pejl.access.signin.password;

import se.pejl.platform.Refused;

/** People sign in at their employer's provider here; no password of ours counts. */
public class PasswordsAreOffException extends Refused {

  public PasswordsAreOffException() {
    super("passwords are off");
  }

  @Override
  public String code() {
    return "sign-in.by-provider";
  }
}
