package se.pejl.review.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something said in a thread.
 *
 * @param words empty text where none were needed
 * @param answerBy the last day to answer a comment
 */
public record Said(
    Kind kind, UUID author, String name, Instant at, String words, Optional<LocalDate> answerBy) {

  /** What it does to the thread. */
  public enum Kind {
    /** The review asks or remarks, and wants an answer. */
    COMMENT,
    ANSWER,
    RESOLVED,
    REOPENED
  }
}
