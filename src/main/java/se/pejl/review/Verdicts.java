package se.pejl.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.Form;

/**
 * What supervisors decided about one assessment, for those who may read it.
 *
 * @param decisions oldest first
 * @param correction the assessment that corrects it; empty when it was not sent back
 * @param form whose items were commented on
 */
public record Verdicts(List<ReviewDecision> decisions, Optional<UUID> correction, Form form) {

  public Verdicts {
    decisions = List.copyOf(decisions);
  }

  static Verdicts none(Form form) {
    return new Verdicts(List.of(), Optional.empty(), form);
  }
}
