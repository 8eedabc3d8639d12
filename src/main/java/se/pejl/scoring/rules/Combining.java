package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Rounding;

/** The method of a scale made ready: what a part counts, and what all of them become. */
sealed interface Combining {

  /** What a part with these points counts, before it is weighed. */
  default long counts(long points, long threshold) {
    return points;
  }

  /** Whether leaving parts out moves the outcome no further than asking some of them does. */
  default boolean bounded() {
    return true;
  }

  default Together together() {
    return Together.ADDED;
  }

  /** Whether what its parts weigh changes the outcome. */
  default boolean divides() {
    return false;
  }

  /** The raw score, given what the parts come to together and what they weigh. */
  default Ratio combined(Ratio together, Weighing weighing, Trace trace) {
    return together;
  }

  /**
   * The sum as if the missing items counted the mean of the answered ones, not rounded per item.
   */
  default Ratio prorated(BigDecimal sum, Tally tally, Rounding rounding, Trace trace) {
    BigDecimal asked = tally.allParts().total();
    BigDecimal answered = tally.answeredParts().total();
    Ratio total = rounding.round(new Ratio(sum.multiply(asked), answered));
    trace.prorated(sum, asked, answered, rounding, total);
    return total;
  }

  /** Added up; so are the ones of parts that reach their threshold. */
  record Adding() implements Combining {}

  /** Added up and divided by the number of items, or by what they weigh, rounded once. */
  record Averaging(Rounding rounding) implements Combining {
    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public Ratio combined(Ratio together, Weighing weighing, Trace trace) {
      Ratio mean = rounding.round(together.over(weighing.total()));
      trace.divided(together, weighing.total(), rounding, mean);
      return mean;
    }

    /** The mean of the answered items is the mean of all; there is nothing else to round. */
    @Override
    public Ratio prorated(BigDecimal sum, Tally tally, Rounding unused, Trace trace) {
      return combined(Ratio.of(sum), tally.answeredParts(), trace);
    }
  }

  /** One for each item that reaches its threshold. */
  record Counting(long one) implements Combining {
    @Override
    public long counts(long points, long threshold) {
      return points >= threshold ? one : 0;
    }
  }

  /** The highest. */
  record Topping() implements Combining {
    @Override
    public Together together() {
      return Together.HIGHEST;
    }
  }

  /** The lowest. */
  record Bottoming() implements Combining {
    @Override
    public Together together() {
      return Together.LOWEST;
    }
  }

  /** Weighted goals, put in relation to how far they can be expected to spread. */
  record Attaining(BigDecimal correlation, Rounding rounding) implements Combining {

    private static final MathContext FINE = new MathContext(50);
    private static final BigDecimal MEAN = BigDecimal.valueOf(50);

    @Override
    public boolean divides() {
      return true;
    }

    /** What a goal does to the spread depends on all the others. */
    @Override
    public boolean bounded() {
      return false;
    }

    @Override
    public Ratio combined(Ratio together, Weighing weighing, Trace trace) {
      BigDecimal sum = together.exact();
      BigDecimal apart = BigDecimal.ONE.subtract(correlation).multiply(weighing.squares());
      BigDecimal joint = correlation.multiply(weighing.total()).multiply(weighing.total());
      BigDecimal variance = apart.add(joint);
      BigDecimal away = BigDecimal.TEN.multiply(sum).divide(variance.sqrt(FINE), FINE);
      BigDecimal score = MEAN.add(away).setScale(rounding.decimals(), rounding.mode().java());
      trace.attained(sum, variance, score);
      return Ratio.of(score);
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
            return new Counting(units.of(BigDecimal.ONE));
          }

          @Override
          public Combining highest(Method.Highest highest) {
            return new Topping();
          }

          @Override
          public Combining lowest(Method.Lowest lowest) {
            return new Bottoming();
          }

          @Override
          public Combining goalAttainment(Method.GoalAttainment goals) {
            return new Attaining(goals.correlation(), goals.rounding());
          }

          @Override
          public Combining decide(Method.Decide decide) {
            throw new IllegalArgumentException("a decision table adds nothing up");
          }
        });
  }
}
