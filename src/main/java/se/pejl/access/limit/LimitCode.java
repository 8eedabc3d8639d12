package se.pejl.access.limit;

/** What there are limits of. */
public enum LimitCode {
  /** How long a file stays open that was opened in an emergency. */
  EMERGENCY_OPEN,
  /** How soon that is to be reviewed. */
  EMERGENCY_REVIEW;

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
