package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;

/** What a raw score becomes among others: by a row, between two rows, or by mean and spread. */
record SlowNorm(PlannedReading.Norm norm) {

  SlowResult range(SlowResult result) {
    Fraction one = of(result.low);
    Fraction other = of(result.high);
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

  /** Null outside, or between two rows where only rows count. */
  private Fraction of(Fraction raw) {
    return norm.halves().length > 0 ? spread(raw) : row(raw);
  }

  private Fraction spread(Fraction raw) {
    Fraction z = raw.minus(Fraction.of(norm.halves()[0], 2)).by(Fraction.of(norm.halves()[1], 2));
    Fraction value = norm.t() ? Fraction.of(50, 1).plus(z.times(Fraction.of(10, 1))) : z;
    return value.rounded(norm.between().mode(), norm.between().decimals());
  }

  private Fraction row(Fraction raw) {
    for (int row = 0; row < norm.rows().length; row++) {
      Fraction here = Fraction.of(norm.rows()[row][0], 1);
      Fraction value = Fraction.of(norm.rows()[row][1], 1);
      if (raw.equals(here)) {
        return value;
      }
      boolean next = row + 1 < norm.rows().length;
      if (norm.between() != null && next && raw.atLeast(here)) {
        Fraction there = Fraction.of(norm.rows()[row + 1][0], 1);
        if (there.atLeast(raw) && !there.equals(raw)) {
          Fraction rise = Fraction.of(norm.rows()[row + 1][1], 1).minus(value);
          Fraction part = raw.minus(here).by(there.minus(here));
          return value
              .plus(rise.times(part))
              .rounded(norm.between().mode(), norm.between().decimals());
        }
      }
    }
    return null;
  }
}
