package se.pejl.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What supervisors decided about one assessment, for those who may read it.
 *
 * @param decisions oldest first
 * @param correction the assessment that corrects it; empty when it was not sent back
 */
public record Verdicts(List<ReviewDecision> decisions, Optional<UUID> correction) {

  public static final Verdicts NONE = new Verdicts(List.of(), Optional.empty());

  public Verdicts {
    decisions = List.copyOf(decisions);
  }
}
