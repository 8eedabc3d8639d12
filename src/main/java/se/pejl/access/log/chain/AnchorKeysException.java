package se.pejl.access.log.chain;

/** A file of keys cannot be used; the message says why, and never what is in it. */
public class AnchorKeysException extends RuntimeException {

  AnchorKeysException(String reason) {
    super(reason);
  }

  AnchorKeysException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
