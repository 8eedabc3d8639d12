package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Phase;
import se.pejl.change.ScaleChange;
import se.pejl.change.comparable.Comparability;
import se.pejl.scoring.Score;

/**
 * What a scale came to on one day.
 *
 * @param version of the form
 * @param continues whether it may be joined to the point before: the two may be compared
 * @param since the change from the point before; empty in the first
 * @param sinceFirst the same from the first point
 */
public record Point(
    UUID assessment,
    LocalDate date,
    Phase phase,
    String version,
    Score outcome,
    boolean continues,
    Optional<ScaleChange> since,
    Optional<ScaleChange> sinceFirst) {

  Point joined(boolean whetherContinues) {
    return new Point(
        assessment, date, phase, version, outcome, whetherContinues, since, sinceFirst);
  }

  /** Why the line breaks before it; empty when it does not. */
  public Optional<Comparability.Broken> breach() {
    return since.flatMap(change -> change.accept(new BreachOf()));
  }

  private static final class BreachOf
      implements ScaleChange.Visitor<Optional<Comparability.Broken>> {
    @Override
    public Optional<Comparability.Broken> difference(ScaleChange.Difference change) {
      return Optional.empty();
    }

    @Override
    public Optional<Comparability.Broken> notComparable(ScaleChange.NotComparable change) {
      return Optional.of(change.broken());
    }

    @Override
    public Optional<Comparability.Broken> noScore(ScaleChange.NoScore change) {
      return Optional.empty();
    }
  }
}
