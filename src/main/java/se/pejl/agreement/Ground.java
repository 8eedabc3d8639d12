package se.pejl.agreement;

/** Why an assessment is rated twice. */
public enum Ground {
  /** The rater has not signed many of the form. */
  NEW_RATER,
  /** The lot fell on it. */
  SHARE,
  /** A supervisor asked for it. */
  ASKED
}
