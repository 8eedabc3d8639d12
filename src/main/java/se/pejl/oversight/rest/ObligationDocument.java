package se.pejl.oversight.rest;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.oversight.LogReview;
import se.pejl.oversight.Obligation;

/**
 * A period of a unit's log to be looked through, as it travels.
 *
 * @param review null before anything was drawn
 */
public record ObligationDocument(
    UUID unit,
    String unitName,
    LocalDate from,
    LocalDate last,
    LocalDate dueOn,
    boolean done,
    boolean overdue,
    int left,
    UUID review) {

  static ObligationDocument of(Obligation one) {
    return new ObligationDocument(
        one.unit(),
        one.unitName(),
        one.from(),
        one.last(),
        one.dueOn(),
        one.done(),
        one.overdue(),
        one.left(),
        one.review().map(LogReview::id).orElse(null));
  }
}
