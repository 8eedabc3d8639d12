package se.pejl.access.signin.token;

import se.pejl.platform.Refused;

/** A token that was given for reading was used for something else. */
public class TokenOnlyReadsException extends Refused {

  public TokenOnlyReadsException() {
    super("the token only reads");
  }

  @Override
  public String code() {
    return "tokens.only-reads";
  }
}
