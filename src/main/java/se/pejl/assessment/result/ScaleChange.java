package se.pejl.assessment.result;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/**
 * One scale's outcome last time and now.
 *
 * @param difference now minus before; empty when they cannot be compared
 */
public record ScaleChange(
    ScaleCode scale, Score before, Score now, Optional<BigDecimal> difference, Course course) {

  /** Which way a scale went. */
  public enum Course {
    BETTER,
    WORSE,
    SAME,
    HIGHER,
    LOWER,
    NOT_COMPARABLE
  }

  static ScaleChange between(Direction direction, boolean comparable, Score before, Score now) {
    Optional<BigDecimal> difference =
        comparable ? value(now).flatMap(to -> value(before).map(to::subtract)) : Optional.empty();
    return new ScaleChange(
        now.scale(),
        before,
        now,
        difference,
        difference.map(by -> course(direction, by.signum())).orElse(Course.NOT_COMPARABLE));
  }

  private static Course course(Direction direction, int growth) {
    if (growth == 0) {
      return Course.SAME;
    }
    return switch (direction) {
      case HIGHER_IS_WORSE -> growth > 0 ? Course.WORSE : Course.BETTER;
      case HIGHER_IS_BETTER -> growth > 0 ? Course.BETTER : Course.WORSE;
      case NEITHER -> growth > 0 ? Course.HIGHER : Course.LOWER;
    };
  }

  private static Optional<BigDecimal> value(Score score) {
    return score instanceof Score.Scored scored ? Optional.of(scored.value()) : Optional.empty();
  }
}
