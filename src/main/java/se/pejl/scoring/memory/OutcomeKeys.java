package se.pejl.scoring.memory;

/**
 * Makes one number, the key, of all that the outcome of a scale follows from: how many parts are
 * answered, missing and undecided, and what they count. Each of these has digits of its own, wide
 * enough never to reach the next; so the keys of two parts, added, are the key of both together.
 *
 * @param furthest the furthest from 0 that all parts together can count
 * @param ranges whether missing parts make the outcome a range
 * @param open whether it says all about parts that are neither asked nor left out, too
 * @param fits whether all these digits have room in one number
 */
public record OutcomeKeys(long furthest, int parts, boolean ranges, boolean open, boolean fits) {

  /** No key; whatever is added to it, the sum is no key either. */
  public static final long NOT_HELD = -(1L << 52);

  private static final long FURTHEST_HELD = 1L << 51;

  /** With more parts than this, what is no key could be added up to one. */
  private static final int MOST_PARTS = 1000;

  public static OutcomeKeys of(long furthest, int parts, boolean ranges, boolean open) {
    return new OutcomeKeys(furthest, parts, ranges, open, fits(furthest, parts, ranges));
  }

  /** For a scale whose outcome follows from more than what is counted. */
  public static OutcomeKeys none() {
    return new OutcomeKeys(0, 0, false, false, false);
  }

  private static boolean fits(long furthest, int parts, boolean ranges) {
    double sums = Math.pow(2.0 * furthest + 1, ranges ? 2 : 1);
    return parts <= MOST_PARTS && sums * Math.pow(parts + 1, 3) < FURTHEST_HELD;
  }

  /** Whether a number is one that leads to an outcome. */
  public static boolean held(long key) {
    return key > -FURTHEST_HELD;
  }

  /**
   * The number for what is counted.
   *
   * @param least the least that it comes to; for an outcome that is no range the sum
   * @param most the most
   * @param undecided how many parts are neither asked nor left out
   */
  public long key(long least, long most, int answered, int missing, int undecided) {
    boolean outside = Math.min(least, most) < -furthest || Math.max(least, most) > furthest;
    if (!fits || outside || undecided > 0 && !open) {
      return NOT_HELD;
    }
    long span = 2 * furthest + 1;
    long counts = ((long) undecided * (parts + 1) + missing) * (parts + 1) + answered;
    return (ranges ? counts * span + most : counts) * span + least;
  }
}
