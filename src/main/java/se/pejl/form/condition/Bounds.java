package se.pejl.form.condition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The lowest and the highest a number in a condition can be, both inclusive. */
public record Bounds(Ratio lowest, Ratio highest) {

  public static Bounds of(BigDecimal value) {
    return of(value, value);
  }

  public static Bounds of(BigDecimal lowest, BigDecimal highest) {
    return new Bounds(Ratio.of(lowest), Ratio.of(highest));
  }

  /** Known only when it is the same for every number within the bounds. */
  Truth compared(Comparison comparison, Bounds other) {
    int least = lowest.compareTo(other.highest);
    int most = highest.compareTo(other.lowest);
    boolean overlapping = least != most;
    boolean alike = comparison.ordering() && comparison.holds(least) == comparison.holds(most);
    return overlapping && !alike ? Truth.UNKNOWN : Truth.of(comparison.holds(least));
  }

  public Bounds plus(Bounds other) {
    return new Bounds(lowest.plus(other.lowest), highest.plus(other.highest));
  }

  Bounds negated() {
    return new Bounds(highest.negated(), lowest.negated());
  }

  public Bounds times(Bounds other) {
    Ratio[] corners =
        Stream.of(
                lowest.times(other.lowest),
                lowest.times(other.highest),
                highest.times(other.lowest),
                highest.times(other.highest))
            .sorted()
            .toArray(Ratio[]::new);
    return new Bounds(corners[0], corners[3]);
  }

  /** One divided by it; empty when it may be zero. */
  Optional<Bounds> inverse() {
    return lowest.signum() * highest.signum() > 0
        ? Optional.of(new Bounds(highest.inverse(), lowest.inverse()))
        : Optional.empty();
  }
}
