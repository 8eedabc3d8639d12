package se.pejl.access.log;

/** What something in the log was done for. The codes are stored: one may be added, none renamed. */
public enum Purpose {
  CASEWORK("casework"),
  REVIEW("review"),
  EMERGENCY("emergency"),
  LOG_REVIEW("log-review"),
  HAND_OUT("hand-out"),
  PROTECTION("protection");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** What something of this kind is done for, unless the one who does it says otherwise. */
  static Purpose of(Event.Kind kind) {
    return switch (kind) {
      case REVIEW_LISTED, REVIEW_READ, ASSESSMENT_RETURNED, ASSESSMENT_APPROVED -> REVIEW;
      case EMERGENCY_OPENED, EMERGENCIES_LISTED, EMERGENCY_REVIEWED -> EMERGENCY;
      case LOG_READ -> LOG_REVIEW;
      case LOG_HANDED_OUT -> HAND_OUT;
      case PROTECTION_DECIDED, PROTECTION_READ -> PROTECTION;
      default -> CASEWORK;
    };
  }
}
