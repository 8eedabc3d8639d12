package se.pejl.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That the log of a unit is to be looked through for a period. It is there because the period
 * ended, not because a job ran.
 *
 * @param until the first day that is not looked at
 * @param dueOn the last day on which it is in time
 * @param review what was drawn for it
 * @param left how many lines nobody has signed for
 */
public record Obligation(
    UUID unit,
    String unitName,
    LocalDate from,
    LocalDate until,
    LocalDate dueOn,
    Optional<LogReview> review,
    int left,
    boolean overdue) {

  /** The last day that is looked at. */
  public LocalDate last() {
    return until.minusDays(1);
  }

  public boolean done() {
    return review.isPresent() && left == 0;
  }
}
