package se.pejl.scoring.memory;

import se.pejl.scoring.Score;

/**
 * A score that has been worked out.
 *
 * @param shown what its scale showed on the abacus
 * @param score without the names of what is missing
 * @param carried what it shows in turn in each scale that rests on this one, by where that scale
 *     stands in the form
 */
public record Known(long shown, Score score, long[] carried) {

  private static final long[] NOWHERE = {};

  /** A score that follows from more than the abacus shows. */
  public static Known once(Score score) {
    return new Known(Abacus.NOT_HELD, score, NOWHERE);
  }

  /** What it shows in another scale. */
  public long carriedTo(int scale) {
    return scale < carried.length ? carried[scale] : Abacus.NOT_HELD;
  }
}
