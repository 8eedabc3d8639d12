package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Rounding;

/**
 * The method of a scale made ready: what a part counts, and what all of them become. With x the
 * points of a part after keying and w its weight, 1 for most:
 *
 * <ul>
 *   <li>sum: {@code Σwx}
 *   <li>mean: {@code Σwx / Σw}
 *   <li>count: {@code Σw} of the parts whose x reaches their threshold
 *   <li>highest and lowest: of {@code wx}
 *   <li>goal attainment: {@code 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²)}
 * </ul>
 */
sealed interface MethodRules {

  /** What a part with these points counts, before it is weighed. */
  default long counts(long points, long threshold) {
    return points;
  }

  /**
   * Whether the lowest and highest over all ways of asking the undecided parts are found by adding
   * them one by one, those that pull the most first; see {@link RawScore#widest}.
   */
  default boolean bounded() {
    return true;
  }

  default Aggregate aggregate() {
    return Aggregate.ADDED;
  }

  /** Whether it divides by what its parts weigh. */
  default boolean divides() {
    return false;
  }

  /**
   * The raw score.
   *
   * @param counted what the parts come to together, weights included
   * @param weights what the same parts weigh
   */
  default Ratio combined(Ratio counted, WeightSums weights, Trace trace) {
    return counted;
  }

  /** Added up. */
  record Sum() implements MethodRules {}

  /** Added up and divided by the number of items, or by what they weigh, rounded once. */
  record Mean(Rounding rounding) implements MethodRules {
    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public Ratio combined(Ratio counted, WeightSums weights, Trace trace) {
      Ratio mean = rounding.round(counted.over(weights.total()));
      trace.divided(counted, weights.total(), rounding, mean);
      return mean;
    }
  }

  /**
   * One for each part that reaches its threshold; these are then added up.
   *
   * @param one the number 1 in units of points
   */
  record Count(long one) implements MethodRules {
    @Override
    public long counts(long points, long threshold) {
      return points >= threshold ? one : 0;
    }
  }

  /** The highest. */
  record Highest() implements MethodRules {
    @Override
    public Aggregate aggregate() {
      return Aggregate.HIGHEST;
    }
  }

  /** The lowest. */
  record Lowest() implements MethodRules {
    @Override
    public Aggregate aggregate() {
      return Aggregate.LOWEST;
    }
  }

  /**
   * The T score of goal attainment, rounded once: ρ is how strongly goals go together.
   *
   * @see <a href="https://doi.org/10.1007/BF01530764">Kiresuk and Sherman (1968)</a>
   */
  record GoalAttainment(BigDecimal correlation, Rounding rounding) implements MethodRules {

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
    public Ratio combined(Ratio counted, WeightSums weights, Trace trace) {
      BigDecimal sum = counted.exact();
      BigDecimal apart = BigDecimal.ONE.subtract(correlation).multiply(weights.squares());
      BigDecimal joint = correlation.multiply(weights.total()).multiply(weights.total());
      BigDecimal variance = apart.add(joint);
      BigDecimal away = BigDecimal.TEN.multiply(sum).divide(variance.sqrt(FINE), FINE);
      BigDecimal score = MEAN.add(away).setScale(rounding.decimals(), rounding.mode().java());
      trace.attained(sum, variance, score);
      return Ratio.of(score);
    }
  }

  static MethodRules of(Method method, Units units) {
    return method.accept(
        new Method.Visitor<MethodRules>() {
          @Override
          public MethodRules sum(Method.Sum sum) {
            return new Sum();
          }

          @Override
          public MethodRules mean(Method.Mean mean) {
            return new Mean(mean.rounding());
          }

          @Override
          public MethodRules count(Method.Count count) {
            return new Count(units.of(BigDecimal.ONE));
          }

          @Override
          public MethodRules highest(Method.Highest highest) {
            return new Highest();
          }

          @Override
          public MethodRules lowest(Method.Lowest lowest) {
            return new Lowest();
          }

          @Override
          public MethodRules goalAttainment(Method.GoalAttainment goals) {
            return new GoalAttainment(goals.correlation(), goals.rounding());
          }

          @Override
          public MethodRules decide(Method.Decide decide) {
            throw new IllegalArgumentException("a decision table adds nothing up");
          }
        });
  }
}
