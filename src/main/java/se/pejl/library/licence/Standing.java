package se.pejl.library.licence;

/**
 * How a board stands to a form: whether its people may begin to fill it in. The best comes first.
 */
public enum Standing {
  /** The form needs no licence. */
  FREE,
  VALID,
  USED_UP,
  NOT_YET,
  EXPIRED,
  MISSING;

  public boolean allows() {
    return this == FREE || this == VALID;
  }

  /** Stable and documented. */
  String code() {
    return switch (this) {
      case FREE, VALID -> throw new IllegalStateException(this + " refuses nothing");
      case USED_UP -> "form.licence-used-up";
      case NOT_YET -> "form.licence-not-yet";
      case EXPIRED -> "form.licence-expired";
      case MISSING -> "form.licence-missing";
    };
  }
}
