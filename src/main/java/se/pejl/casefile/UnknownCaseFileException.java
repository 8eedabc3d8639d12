package se.pejl.casefile;

import se.pejl.platform.Refused;

/** There is no such case file, or none that the one who asks may know of. */
public final class UnknownCaseFileException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownCaseFileException() {
    super("there is no such case file for this person");
  }

  @Override
  public String code() {
    return "casefile.unknown";
  }
}
