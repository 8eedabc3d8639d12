package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.scale.Method;

/** From how many points parts count, in the units of points; nothing where they are not counted. */
record Thresholds(long usual, Units points) {

  static Thresholds of(Method method, Units points) {
    boolean counts = method instanceof Method.Count;
    return new Thresholds(
        counts ? points.of(((Method.Count) method).threshold()) : Units.NONE, points);
  }

  long of(Optional<BigDecimal> own) {
    return own.map(points::of).orElse(usual);
  }
}
