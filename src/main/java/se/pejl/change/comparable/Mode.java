package se.pejl.change.comparable;

/**
 * How the answers were taken. The same questions are answered otherwise on paper than to a face.
 */
public enum Mode {
  /** Nobody wrote down how. */
  NOT_SAID,
  /** Filled in by the one who answers. */
  SELF,
  /** Asked and answered face to face. */
  INTERVIEW,
  TELEPHONE,
  /** Taken from documents. */
  RECORDS;

  public boolean said() {
    return this != NOT_SAID;
  }

  /** Whether the two are known, and known to differ. */
  boolean differsFrom(Mode other) {
    return said() && other.said() && this != other;
  }
}
