package se.pejl.scoring.rules;

/** What the items of one scale have come to so far, in {@link Units}. */
public final class Tally {

  private long sum;
  private long lowest;
  private long highest;
  private int answered;
  private int missing;

  void count(long counted) {
    sum = Math.addExact(sum, counted);
    answered++;
  }

  /** An item without an answer that could have counted anything between these two. */
  void miss(long least, long most) {
    lowest = Math.addExact(lowest, least);
    highest = Math.addExact(highest, most);
    missing++;
  }

  /** What the answered items count together. */
  public long sum() {
    return sum;
  }

  /** The least the missing items could count together. */
  long lowest() {
    return lowest;
  }

  /** The most the missing items could count together. */
  long highest() {
    return highest;
  }

  public int answered() {
    return answered;
  }

  public int missing() {
    return missing;
  }

  public int asked() {
    return answered + missing;
  }
}
