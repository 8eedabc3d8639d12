package se.pejl.casefile;

import se.pejl.platform.Refused;

/** The board already has a case file with this personal number. */
public final class PersonalNumberTakenException extends Refused {

  private static final long serialVersionUID = 1L;

  public PersonalNumberTakenException() {
    super("there is already a case file with this personal number");
  }

  @Override
  public String code() {
    return "casefile.personal-number-taken";
  }
}
