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
 * @param origin where it was brought in from; empty when somebody gave it
 */
public record Given(
    Optional<Answer> answer,
    Optional<String> note,
    int revision,
    Instant savedAt,
    UUID by,
    Optional<Origin> origin) {

  /** What somebody gave. */
  public Given(
      Optional<Answer> answer, Optional<String> note, int revision, Instant savedAt, UUID by) {
    this(answer, note, revision, savedAt, by, Optional.empty());
  }

  /** What an untouched item has. */
  static Given nothing(Instant now, UUID by) {
    return new Given(Optional.empty(), Optional.empty(), 0, now, by);
  }

  /** The same at the start of another document. */
  Given copied(Instant now, UUID copier) {
    return new Given(answer, note, 1, now, copier, origin);
  }

  Given replaced(Optional<Brought> found, Instant now, UUID account) {
    return new Given(
        found.map(Brought::answer),
        Optional.empty(),
        revision + 1,
        now,
        account,
        found.map(Brought::origin));
  }

  boolean says(Optional<Brought> other) {
    return answer.equals(other.map(Brought::answer)) && origin.equals(other.map(Brought::origin));
  }

  boolean says(NewAnswer other) {
    return answer.equals(other.answer()) && note.equals(other.note());
  }
}
