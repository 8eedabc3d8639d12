package se.pejl.audit;

/** What was given is no copy of an installation, or cannot be opened. */
public class UnreadableCopyException extends RuntimeException {

  /**
   * @param reason what kept it from being read; of a database its error code, never its text
   */
  UnreadableCopyException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
