package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.pejl.assessment.Phase;

/**
 * Before, during and after, by the dates of enrolment and closing.
 *
 * @param enrolled the day "before" ends
 * @param closed the day "after" begins
 */
public record Phases(Optional<LocalDate> enrolled, Optional<LocalDate> closed, LocalDate today) {

  /** After so long without a measure it is missing, when the form itself says nothing. */
  private static final Period LONG_ENOUGH = Period.ofMonths(6);

  /** What is known of one form in one phase. */
  public enum Coverage {
    MEASURED,
    /** The phase is here or over, and there is no measure of it. */
    MISSING,
    /** The phase has not come, or has only begun. */
    NOT_YET
  }

  /** The phase of a day by the dates, whatever the rater said. */
  public Phase on(LocalDate day) {
    return Phase.on(day, enrolled, closed);
  }

  public Coverage of(Measured form, Phase phase) {
    if (form.days().stream().anyMatch(day -> on(day) == phase)) {
      return Coverage.MEASURED;
    }
    return expected(form, phase) ? Coverage.MISSING : Coverage.NOT_YET;
  }

  private boolean expected(Measured form, Phase phase) {
    return switch (phase) {
      case BEFORE -> true;
      case DURING ->
          enrolled.isPresent()
              && (closed.isPresent()
                  || !enrolled.get().plus(form.every().orElse(LONG_ENOUGH)).isAfter(today));
      case AFTER -> closed.isPresent() && enrolled.isPresent();
    };
  }
}
