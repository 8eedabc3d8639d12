package se.pejl.access.limit;

/** What there are limits of. */
public enum LimitCode {
  /** How long a file stays open that was opened in an emergency. */
  EMERGENCY_OPEN,
  /** How soon that is to be reviewed. */
  EMERGENCY_REVIEW,
  /** How much time one review of the log is about. */
  LOG_REVIEW_EVERY,
  /** How soon after that it is to be done. */
  LOG_REVIEW_WITHIN,
  /** How many lines chance draws. */
  LOG_REVIEW_SAMPLE,
  /** How many files of others somebody finds before it is shown. */
  LOG_REVIEW_STRANGERS,
  /** How many files in an hour are shown. */
  LOG_REVIEW_MANY,
  /** The hour before which it is night. */
  LOG_REVIEW_DAY_BEGINS,
  /** The hour from which it is night. */
  LOG_REVIEW_DAY_ENDS,
  /** How long a draft stays with somebody of whom there is no sign. */
  DRAFT_IN_HAND;

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
