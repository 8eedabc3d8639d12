package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.condition.Condition;

/** How what the answered items count becomes one number. */
public sealed interface Method {

  <R> R accept(Visitor<R> visitor);

  /** Whether the number always comes out even. */
  default boolean rounds() {
    return true;
  }

  /** Whether a missing item can count as the mean of the others. */
  default boolean prorates() {
    return false;
  }

  /** Whether parts can be weighed by answers. */
  default boolean weighs() {
    return false;
  }

  /** Whether it divides by what the items weigh. */
  default boolean divides() {
    return false;
  }

  /** Refuses what does not go together. */
  default void check(ScaleCode scale, int parts, MissingRule missing) {
    if (parts == 0) {
      throw new IllegalArgumentException("scale '" + scale + "' has no items");
    }
    if (missing instanceof MissingRule.Prorate && !prorates()) {
      throw new IllegalArgumentException("scale '" + scale + "' cannot be prorated");
    }
  }

  /** Added up. */
  record Sum() implements Method {
    @Override
    public boolean weighs() {
      return true;
    }

    @Override
    public boolean prorates() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /**
   * Added up and divided by how many were answered, or by what those weigh.
   *
   * @param rounding how the quotient is rounded
   */
  record Mean(Rounding rounding) implements Method {
    @Override
    public boolean weighs() {
      return true;
    }

    @Override
    public boolean rounds() {
      return rounding.rounds();
    }

    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public boolean prorates() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mean(this);
    }
  }

  /**
   * How many items have at least this many points.
   *
   * @param threshold lowest number of points that counts, inclusive, for items without their own
   */
  record Count(BigDecimal threshold) implements Method {
    public Count {
      threshold = Plain.of(threshold);
    }

    @Override
    public boolean prorates() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** The highest of them. */
  record Highest() implements Method {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.highest(this);
    }
  }

  /** The lowest of them. */
  record Lowest() implements Method {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lowest(this);
    }
  }

  /**
   * The T score of goal attainment scaling: 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²).
   *
   * @param correlation ρ, how strongly goals are expected to go together; 0.3 by convention
   * @see <a href="https://doi.org/10.1007/BF01530764">Kiresuk and Sherman (1968)</a>
   */
  record GoalAttainment(BigDecimal correlation, Rounding rounding) implements Method {
    public GoalAttainment {
      correlation = Plain.of(correlation);
      if (correlation.signum() < 0 || correlation.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("a correlation of goals lies from 0 to 1");
      }
      if (!rounding.rounds()) {
        throw new IllegalArgumentException("a root does not come out even");
      }
    }

    @Override
    public boolean weighs() {
      return true;
    }

    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.goalAttainment(this);
    }
  }

  /**
   * A decision table: the number of the first line whose condition holds.
   *
   * @param otherwise the number when none holds; empty when there is no score then
   */
  record Decide(List<Line> lines, Optional<BigDecimal> otherwise) implements Method {

    /** One line of the table. */
    public record Line(Condition when, BigDecimal gives) {}

    public Decide {
      lines = List.copyOf(lines);
    }

    @Override
    public void check(ScaleCode scale, int parts, MissingRule missing) {
      if (parts > 0 || missing instanceof MissingRule.Prorate) {
        throw new IllegalArgumentException("scale '" + scale + "' decides and adds nothing up");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decide(this);
    }
  }

  /** What to do with each method. */
  interface Visitor<R> {
    R sum(Sum method);

    R mean(Mean method);

    R count(Count method);

    R highest(Highest method);

    R lowest(Lowest method);

    R goalAttainment(GoalAttainment method);

    R decide(Decide method);
  }
}
