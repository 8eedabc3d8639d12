package se.pejl.platform;

import java.util.List;
import java.util.Map;

/**
 * Something a person asked for and the product declined, with a stable code. Everything else that
 * is thrown is a fault of ours. The message never holds names, answers or scores.
 */
public abstract class Refused extends RuntimeException {

  protected Refused(String message) {
    super(message);
  }

  protected Refused(String message, Throwable cause) {
    super(message, cause);
  }

  /** Stable and documented, lower case, such as {@code assessment.already-signed}. */
  public abstract String code();

  /** Keys of the sentences that tell the one who was refused why, and whom to ask. */
  public List<String> explanation() {
    return List.of();
  }

  /** What a client may need to go on, added to the problem document as it stands. */
  public Map<String, Object> details() {
    return Map.of();
  }
}
