package se.pejl.access.log.kept;

import java.util.UUID;

/**
 * A row about a person, whose hash stays in the log when the row is gone. It has something in it
 * that nobody can guess, so that the hash cannot be tried against names and personal numbers.
 */
public interface Salted {

  /** Keeps the first one for good. */
  void saltOnce(UUID salt);
}
