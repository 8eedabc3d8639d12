package se.pejl.form.scale;

import java.math.BigDecimal;

/** From the lowest to the highest value, both inclusive. */
public record Span(BigDecimal lowest, BigDecimal highest) {

  public Span {
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException("a span runs from low to high");
    }
  }

  /** Whether it is one number only. */
  public boolean single() {
    return lowest.compareTo(highest) == 0;
  }

  public boolean holds(BigDecimal value) {
    return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
  }
}
