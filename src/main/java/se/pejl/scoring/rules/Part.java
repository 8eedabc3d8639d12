package se.pejl.scoring.rules;

import se.pejl.form.scale.Keying;

/**
 * One item as one scale counts it.
 *
 * @param question where it stands among the items of the form
 * @param least the least it can count
 * @param most the most it can count
 */
public record Part(
    int question, Question asked, Keying keying, Combining combining, long least, long most) {

  static Part of(int question, Question asked, Keying keying, Combining combining) {
    Worth worth = asked.worth();
    if (worth.lowest() == Units.NONE) {
      throw new IllegalArgumentException("item '" + asked.item().code() + "' gives no points");
    }
    return new Part(
        question,
        asked,
        keying,
        combining,
        combining.counts(worth.lowest()),
        combining.counts(worth.highest()));
  }

  /** Points after keying; a reversed item counts lowest + highest - points. */
  public long keyed(long points) {
    return switch (keying) {
      case FORWARD -> points;
      case REVERSE -> asked.worth().lowest() + asked.worth().highest() - points;
    };
  }

  long counts(long points) {
    return combining.counts(keyed(points));
  }
}
