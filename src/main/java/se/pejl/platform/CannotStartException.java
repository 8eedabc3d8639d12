package se.pejl.platform;

/** The installation is set up in a way Pejl refuses to run in; the message says what to change. */
public class CannotStartException extends RuntimeException {

  public CannotStartException(String reason) {
    super(reason);
  }

  public CannotStartException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
