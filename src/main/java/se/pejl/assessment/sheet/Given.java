package se.pejl.assessment.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.item.Answer;

/**
 * What is stored for one item.
 *
 * @param answer empty when it was cleared, or when there is only a note
 * @param revision counts up from 1 each time something else is stored
 * @param by the account that stored it
 */
public record Given(
    Optional<Answer> answer, Optional<String> note, int revision, Instant savedAt, UUID by) {

  /** What an untouched item has. */
  static Given nothing(Instant now, UUID by) {
    return new Given(Optional.empty(), Optional.empty(), 0, now, by);
  }

  boolean says(NewAnswer other) {
    return answer.equals(other.answer()) && note.equals(other.note());
  }
}
