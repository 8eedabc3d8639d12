package se.pejl.access.signin.password;

import se.pejl.platform.Refused;

/** Name and password do not belong together; which of them is wrong is not said. */
public class WrongPasswordException extends Refused {

  public WrongPasswordException() {
    super("name and password do not belong together");
  }

  @Override
  public String code() {
    return "access.wrong-password";
  }
}
