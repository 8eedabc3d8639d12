package se.pejl.access.signin.provider;

/** Why a provider's word was not taken; the log gets the name, the person only what helps them. */
public enum Fault {
  /** No answer in time, or not one that a provider gives. */
  UNREACHABLE("sign-in.provider-unreachable"),
  TOO_LARGE("sign-in.provider-unreachable"),
  DESCRIPTION("sign-in.provider-unreachable"),
  /** Nobody was sent out with this state, it was used before, or too long ago. */
  STATE("sign-in.begin-again"),
  /** The answer came to another browser than the one that was sent out. */
  BROWSER("sign-in.begin-again"),
  DENIED("sign-in.provider-refused"),
  /** The answer comes from another provider than the one that was asked. */
  ISSUER("sign-in.provider-refused"),
  TOKEN_REFUSED("sign-in.provider-refused"),
  TOKEN_UNREADABLE("sign-in.provider-refused"),
  SIGNATURE("sign-in.provider-refused"),
  CLAIMS("sign-in.provider-refused"),
  AUDIENCE("sign-in.provider-refused"),
  NONCE("sign-in.provider-refused"),
  TIME("sign-in.provider-refused"),
  NOT_ANEW("sign-in.not-anew"),
  TOO_WEAK("sign-in.too-weak"),
  SUBJECT("sign-in.provider-refused"),
  NO_NAME("sign-in.account-unknown"),
  /** The account belongs to another person at the provider, who has or had the same name. */
  SOMEBODY_ELSE("sign-in.somebody-else"),
  UNKNOWN_ACCOUNT("sign-in.account-unknown"),
  OTHER_ACCOUNT("sign-in.other-account");

  private final String code;

  Fault(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
