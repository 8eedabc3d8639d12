package se.pejl.casefile;

import se.pejl.platform.Refused;

/** The search says too little about whom it is for. */
public final class TooVagueQueryException extends Refused {

  private static final long serialVersionUID = 1L;

  public TooVagueQueryException() {
    super("a youth is found by at least two letters of a name, a personal number or a case number");
  }

  @Override
  public String code() {
    return "casefile.query-too-vague";
  }
}
