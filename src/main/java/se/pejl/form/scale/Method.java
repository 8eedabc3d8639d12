package se.pejl.form.scale;

import java.math.BigDecimal;

/** How the points of the answered items become one number. */
public sealed interface Method {

  <R> R accept(Visitor<R> visitor);

  /** The points added up. */
  record Sum() implements Method {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /**
   * The points added up and divided by how many were answered.
   *
   * @param rounding how the quotient is rounded
   */
  record Mean(Rounding rounding) implements Method {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mean(this);
    }
  }

  /**
   * How many items have at least this many points.
   *
   * @param threshold lowest number of points that counts, inclusive
   */
  record Count(BigDecimal threshold) implements Method {
    public Count {
      threshold = threshold.signum() == 0 ? BigDecimal.ZERO : threshold.stripTrailingZeros();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** What to do with each method. */
  interface Visitor<R> {
    R sum(Sum method);

    R mean(Mean method);

    R count(Count method);
  }
}
