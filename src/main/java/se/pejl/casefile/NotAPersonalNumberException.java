package se.pejl.casefile;

import se.pejl.platform.Refused;

/** What was written is not a personal or coordination number. */
public final class NotAPersonalNumberException extends Refused {

  private static final long serialVersionUID = 1L;

  public NotAPersonalNumberException() {
    super("that is not a personal or coordination number");
  }

  @Override
  public String code() {
    return "casefile.not-a-personal-number";
  }
}
