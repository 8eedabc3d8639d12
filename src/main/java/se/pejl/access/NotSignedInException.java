package se.pejl.access;

import se.pejl.platform.Refused;

/** Nobody is signed in, or the account was closed meanwhile. */
public class NotSignedInException extends Refused {

  public NotSignedInException() {
    super("nobody is signed in");
  }

  @Override
  public String code() {
    return "access.not-signed-in";
  }
}
