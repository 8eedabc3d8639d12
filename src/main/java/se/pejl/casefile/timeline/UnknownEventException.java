package se.pejl.casefile.timeline;

import se.pejl.platform.Refused;

/** There is no such event in the case file, or it was withdrawn. */
public final class UnknownEventException extends Refused {

  private static final long serialVersionUID = 1L;

  public UnknownEventException() {
    super("there is no such event in this case file");
  }

  @Override
  public String code() {
    return "timeline.unknown";
  }
}
