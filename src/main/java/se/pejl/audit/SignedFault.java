package se.pejl.audit;

import java.util.UUID;

/** Something wrong with a signed assessment: which, and what. */
public record SignedFault(String assessment, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    /** What is stored is not what was signed. */
    CONTENT_CHANGED,
    /** What is stored cannot be understood any more. */
    UNREADABLE,
    /** The log knows of another signature, or of none. */
    LOG_DIFFERS,
    /** The log knows of a signature, and there is none. */
    MISSING,
    /** A countersignature was made over something else. */
    COUNTERSIGNATURE_BROKEN,
    /** It counts, or does not, otherwise than what was decided about it says. */
    STATUS_DIFFERS,
    /** That another version took its place is not said, or said without one. */
    REPLACEMENT_DIFFERS,
    /** Why it was sent back is not what the decision says. */
    RETURN_NOTE_DIFFERS,
    /** The answers give other scores than those that were signed. */
    SCORE_DIFFERS,
    /** The form it was filled in with is not among those given; its scores were not reckoned. */
    FORM_MISSING
  }

  static SignedFault of(UUID assessment, Kind kind) {
    return new SignedFault(assessment.toString(), kind);
  }
}
