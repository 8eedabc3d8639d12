package se.pejl.assessment.due;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.text.Text;

/**
 * When a form is to be filled in again about a youth.
 *
 * @param lastDone the day of the last signed assessment
 * @param every the form's cadence; empty when it has none
 * @param changes set with a reason since the last time, the one that holds last
 * @param started an assessment that has been begun for it
 */
public record DueDate(
    UUID caseFile,
    String formName,
    Text title,
    LocalDate lastDone,
    Optional<Period> every,
    List<DueChange> changes,
    Optional<UUID> started) {

  public DueDate {
    changes = List.copyOf(changes);
  }

  /** Empty when it is not to be filled in again. */
  public Optional<LocalDate> day() {
    return change().isPresent() ? change().get().dueOn() : byCadence();
  }

  /** The day the form itself asks for. */
  public Optional<LocalDate> byCadence() {
    return every.map(lastDone::plus);
  }

  /** The change that holds. */
  public Optional<DueChange> change() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
  }

  public boolean overdueOn(LocalDate today) {
    return day().filter(day -> day.isBefore(today)).isPresent();
  }

  /** Days since it should have been done; negative while there is time. */
  public long daysLateOn(LocalDate today) {
    return day().map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L);
  }
}
