package se.pejl.casefile.timeline;

/** What can stand on the time axis of a case file. Names are stored: added, never renamed. */
public enum EventKind {
  /** The youth joined the intervention group; "before" ends. */
  ENROLMENT,
  /** Support or an intervention of any sort. */
  MEASURE,
  /** A network meeting. */
  MEETING,
  /** The youth lives outside the home. */
  PLACEMENT,
  /** Anything else that explains what is seen. */
  OTHER,
  /** The work ended; "after" begins. */
  CLOSING;

  /** Whether it goes on, so that it may have a last day or none yet. */
  public boolean lasting() {
    return switch (this) {
      case MEASURE, PLACEMENT, OTHER -> true;
      case ENROLMENT, MEETING, CLOSING -> false;
    };
  }

  /** Whether the kind alone says too little. */
  public boolean titled() {
    return switch (this) {
      case MEASURE, OTHER -> true;
      case ENROLMENT, MEETING, PLACEMENT, CLOSING -> false;
    };
  }

  /** Whether there can be only one, because the phases of the work are told by it. */
  public boolean decidesPhase() {
    return switch (this) {
      case ENROLMENT, CLOSING -> true;
      case MEASURE, MEETING, PLACEMENT, OTHER -> false;
    };
  }
}
