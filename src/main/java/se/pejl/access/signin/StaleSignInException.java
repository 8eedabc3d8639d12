package se.pejl.access.signin;

import se.pejl.platform.Refused;

/** It was too long ago that the one who asks proved who they are: the password is needed again. */
public class StaleSignInException extends Refused {

  public StaleSignInException() {
    super("the password is needed again");
  }

  @Override
  public String code() {
    return "sign-in.not-fresh";
  }
}
