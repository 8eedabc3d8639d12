package se.pejl.scoring.rules;

import java.math.BigDecimal;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Rounding;

/** The method of a scale made ready: what an item counts, and what the sum of that becomes. */
sealed interface Combining {

  /** What an item with these points counts. */
  long counts(long points);

  /** The raw score, given the sum of what this many items count. */
  BigDecimal combined(BigDecimal sum, int items, Trace trace);

  /**
   * The sum as if the missing items counted the mean of the answered ones, not rounded per item.
   */
  default BigDecimal prorated(BigDecimal sum, Tally tally, Rounding rounding, Trace trace) {
    BigDecimal dividend = sum.multiply(BigDecimal.valueOf(tally.asked()));
    BigDecimal answered = BigDecimal.valueOf(tally.answered());
    BigDecimal total = rounding.divide(dividend, answered);
    trace.prorated(sum, tally, rounding, total);
    return combined(total, tally.asked(), trace);
  }

  /** Points added up. */
  record Adding() implements Combining {
    @Override
    public long counts(long points) {
      return points;
    }

    @Override
    public BigDecimal combined(BigDecimal sum, int items, Trace trace) {
      return sum;
    }
  }

  /** Points added up and divided by the number of items, rounded once. */
  record Averaging(Rounding rounding) implements Combining {
    @Override
    public long counts(long points) {
      return points;
    }

    @Override
    public BigDecimal combined(BigDecimal sum, int items, Trace trace) {
      BigDecimal count = BigDecimal.valueOf(items);
      BigDecimal mean = rounding.divide(sum, count);
      trace.divided(sum, count, rounding, mean);
      return mean;
    }

    /** The mean of the answered items is the mean of all; there is nothing else to round. */
    @Override
    public BigDecimal prorated(BigDecimal sum, Tally tally, Rounding unused, Trace trace) {
      return combined(sum, tally.answered(), trace);
    }
  }

  /** One for each item that reaches the threshold. */
  record Counting(long threshold, long one) implements Combining {
    @Override
    public long counts(long points) {
      return points >= threshold ? one : 0;
    }

    @Override
    public BigDecimal combined(BigDecimal sum, int items, Trace trace) {
      return sum;
    }
  }

  static Combining of(Method method, Units units) {
    return method.accept(
        new Method.Visitor<Combining>() {
          @Override
          public Combining sum(Method.Sum sum) {
            return new Adding();
          }

          @Override
          public Combining mean(Method.Mean mean) {
            return new Averaging(mean.rounding());
          }

          @Override
          public Combining count(Method.Count count) {
            return new Counting(units.of(count.threshold()), units.of(BigDecimal.ONE));
          }
        });
  }
}
