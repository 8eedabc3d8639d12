package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.pejl.assessment.due.DueChange;
import se.pejl.assessment.due.DueDate;

/**
 * When a form is to be filled in again, as it travels.
 *
 * @param every such as {@code P6M}; null when the form has no cadence
 * @param dueOn null when it is not to be filled in again
 */
public record DueDocument(
    String form,
    Map<String, String> title,
    LocalDate lastDone,
    String every,
    LocalDate byCadence,
    LocalDate dueOn,
    List<ChangePart> changes) {

  /** A date that somebody set. */
  public record ChangePart(LocalDate dueOn, String reason, String changedBy, Instant changedAt) {

    static ChangePart of(DueChange change) {
      return new ChangePart(
          change.dueOn().orElse(null), change.reason(), change.changerName(), change.changedAt());
    }
  }

  static DueDocument of(DueDate due) {
    return new DueDocument(
        due.formName(),
        due.title().byLanguage(),
        due.lastDone(),
        due.every().map(Object::toString).orElse(null),
        due.byCadence().orElse(null),
        due.day().orElse(null),
        due.changes().stream().map(ChangePart::of).toList());
  }
}
