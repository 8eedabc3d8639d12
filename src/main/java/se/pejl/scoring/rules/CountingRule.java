package se.pejl.scoring.rules;

/**
 * How a part counts in its scale.
 *
 * @param threshold the points from which it counts, inclusive, in units of points; for methods that
 *     count parts
 * @param weight what it is multiplied by, in units of weights
 */
record CountingRule(MethodRules method, long threshold, long weight) {

  /** What these points come to in the units of the scale. */
  long of(long points) {
    return Math.multiplyExact(method.counts(points, threshold), weight);
  }

  /** The same part, weighing something else. */
  CountingRule weighing(long other) {
    return new CountingRule(method, threshold, other);
  }

  long least(long lowest, long highest) {
    return Math.min(of(lowest), of(highest));
  }

  long most(long lowest, long highest) {
    return Math.max(of(lowest), of(highest));
  }
}
