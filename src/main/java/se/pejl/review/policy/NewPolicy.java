package se.pejl.review.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a board is to review by from a day on.
 *
 * @param form the name of a form, or {@link ReviewPolicy#ALL_FORMS}
 * @param until the last day; empty while no end is meant
 * @param reason why it is so from now on
 */
public record NewPolicy(
    String form, LocalDate from, Optional<LocalDate> until, Policy rules, String reason) {

  public NewPolicy {
    reason = reason == null ? "" : reason.strip();
  }
}
