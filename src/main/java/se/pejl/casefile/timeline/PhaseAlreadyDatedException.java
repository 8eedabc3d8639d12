package se.pejl.casefile.timeline;

import se.pejl.platform.Refused;

/** There is a date of enrolment or closing already, or the two would change places. */
public final class PhaseAlreadyDatedException extends Refused {

  private static final long serialVersionUID = 1L;

  public PhaseAlreadyDatedException() {
    super("there is one enrolment and one closing, in that order");
  }

  @Override
  public String code() {
    return "timeline.phase-already-dated";
  }
}
