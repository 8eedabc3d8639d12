package se.pejl.scoring.rules;

/**
 * How a part counts in its scale.
 *
 * @param threshold the points from which it counts, where parts are counted
 * @param weight what that is multiplied by, in units of weights
 */
record Counted(Combining combining, long threshold, long weight) {

  /** What these points come to in the units of the scale. */
  long of(long points) {
    return Math.multiplyExact(combining.counts(points, threshold), weight);
  }

  /** The same part, weighing something else. */
  Counted weighing(long other) {
    return new Counted(combining, threshold, other);
  }

  long least(long lowest, long highest) {
    return Math.min(of(lowest), of(highest));
  }

  long most(long lowest, long highest) {
    return Math.max(of(lowest), of(highest));
  }
}
