package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;

/** From the raw score to the score: looked up, multiplied, moved, rounded, normed. */
record SlowFinish(Plan plan) {

  SlowResult finish(Plan.Measure measure, SlowResult result) {
    Plan.Change change = measure.change();
    if (change.lookup().length > 0 && !lookedUp(change.lookup(), result)) {
      return result.outside("OUTSIDE_TABLE");
    }
    Fraction times = Fraction.of(change.times(), 2);
    Fraction plus = Fraction.of(change.plus(), 2);
    Fraction one = rounded(change, result.low.times(times).plus(plus));
    Fraction other = rounded(change, result.high.times(times).plus(plus));
    result.low = one.least(other);
    result.high = one.most(other);
    return measure.norms().groups().isEmpty() ? result : normed(measure, result);
  }

  private static Fraction rounded(Plan.Change change, Fraction value) {
    return change.round() == null
        ? value
        : value.rounded(change.round().mode(), change.round().decimals());
  }

  private static boolean lookedUp(int[][] rows, SlowResult result) {
    List<Fraction> found = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      boolean begins = result.high.atLeast(Fraction.of(rows[row][0], 2));
      boolean ended = row + 1 < rows.length && result.low.atLeast(Fraction.of(rows[row + 1][0], 2));
      if (begins && !ended) {
        found.add(Fraction.of(rows[row][1], 2));
      }
    }
    boolean below = !result.low.atLeast(Fraction.of(rows[0][0], 2));
    if (!below) {
      result.low = found.stream().reduce(Fraction::least).get();
      result.high = found.stream().reduce(Fraction::most).get();
    }
    return !below;
  }

  private SlowResult normed(Plan.Measure measure, SlowResult result) {
    boolean unknown = false;
    for (PlannedReading.Norm norm : measure.norms().groups()) {
      Boolean includes = norm.group().includes(plan.person);
      unknown |= includes == null;
      if (includes != null && includes) {
        return new SlowNorm(norm).range(result);
      }
    }
    return result.not(unknown ? "GROUP_UNKNOWN" : "OUTSIDE_NORMS");
  }
}
