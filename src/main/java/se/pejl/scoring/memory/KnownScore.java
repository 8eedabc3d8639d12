package se.pejl.scoring.memory;

import se.pejl.scoring.Score;

/**
 * A score that has been worked out.
 *
 * @param key what it follows from; see {@link OutcomeKeys}
 * @param score without the names of what is missing
 * @param carried its key in turn in each scale that rests on this one, by where that scale stands
 *     in the form
 */
public record KnownScore(long key, Score score, long[] carried) {

  private static final long[] NOWHERE = {};

  /** A score that follows from more than a key says. */
  public static KnownScore once(Score score) {
    return new KnownScore(OutcomeKeys.NOT_HELD, score, NOWHERE);
  }

  /** Its key in another scale. */
  public long carriedTo(int scale) {
    return scale < carried.length ? carried[scale] : OutcomeKeys.NOT_HELD;
  }
}
