package se.pejl.casefile.timeline;

import se.pejl.platform.Refused;

/** Somebody else corrected the event after it was read. */
public final class EventChangedMeanwhileException extends Refused {

  private static final long serialVersionUID = 1L;

  public EventChangedMeanwhileException() {
    super("the event was changed after it was read");
  }

  @Override
  public String code() {
    return "timeline.changed-meanwhile";
  }
}
