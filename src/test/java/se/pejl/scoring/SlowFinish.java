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
    return measure.norms().isEmpty() ? result : normed(measure, result);
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
    for (Plan.Norm norm : measure.norms()) {
      if (norm.group() == Plan.ALL || norm.group() == plan.sex) {
        Fraction one = normed(norm, result.low);
        Fraction other = normed(norm, result.high);
        if (one == null || other == null) {
          return result.outside("OUTSIDE_NORMS");
        }
        List<Fraction> all = new ArrayList<>(List.of(one, other));
        for (int[] row : norm.rows()) {
          Fraction raw = Fraction.of(row[0], 1);
          if (raw.atLeast(result.low) && result.high.atLeast(raw)) {
            all.add(Fraction.of(row[1], 1));
          }
        }
        result.low = all.stream().reduce(Fraction::least).get();
        result.high = all.stream().reduce(Fraction::most).get();
        return result;
      }
    }
    return result.not("GROUP_UNKNOWN");
  }

  /**
   * From one row to the next on a straight line, half up; null outside, or where only rows count.
   */
  private static Fraction normed(Plan.Norm norm, Fraction raw) {
    for (int row = 0; row < norm.rows().length; row++) {
      Fraction here = Fraction.of(norm.rows()[row][0], 1);
      Fraction value = Fraction.of(norm.rows()[row][1], 1);
      if (raw.equals(here)) {
        return value;
      }
      boolean next = row + 1 < norm.rows().length;
      if (norm.between() && next && raw.atLeast(here)) {
        Fraction there = Fraction.of(norm.rows()[row + 1][0], 1);
        if (there.atLeast(raw) && !there.equals(raw)) {
          Fraction rise = Fraction.of(norm.rows()[row + 1][1], 1).minus(value);
          Fraction part = raw.minus(here).by(there.minus(here));
          return value.plus(rise.times(part)).rounded(0, 0);
        }
      }
    }
    return null;
  }
}
