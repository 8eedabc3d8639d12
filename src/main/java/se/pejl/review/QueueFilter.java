package se.pejl.review;

import java.util.Optional;
import java.util.UUID;

/**
 * Which part of the queue somebody wants to see.
 *
 * @param handler who signed
 * @param form the name of a form, in any version
 * @param asSecond only what waits for oneself as the second reader
 * @param overdue only what should have been read already
 */
public record QueueFilter(
    Optional<UUID> handler, Optional<String> form, boolean asSecond, boolean overdue) {

  public boolean lets(QueueLine line) {
    return handler.map(line.signedBy()::equals).orElse(true)
        && form.map(line.form().name()::equals).orElse(true)
        && (!asSecond || line.asSecond())
        && (!overdue || line.overdue());
  }
}
