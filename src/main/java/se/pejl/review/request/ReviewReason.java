package se.pejl.review.request;

/**
 * A kind of reason to read an assessment, the weightiest first; never what the answer or score was.
 */
public enum ReviewReason {
  /** Something in it must be seen at once. */
  FLAG,
  /** A score has changed by more than its error, for better or worse. */
  CHANGE,
  /** The rater set a computed band aside. */
  OVERRIDE,
  /** It is among the rater's first with the form. */
  NEW_RATER,
  /** The board wants it read by two. */
  SECOND_READER,
  /** It was sent back and is handed in again. */
  RESUBMITTED,
  /** What was signed before is corrected by it. */
  CORRECTED,
  /** It was drawn for the sample. */
  SAMPLE
}
