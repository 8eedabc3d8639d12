package se.pejl.review.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.library.wire.Wire;
import se.pejl.review.ReviewDecision;
import se.pejl.review.Verdicts;

/**
 * What supervisors decided about an assessment, as it travels.
 *
 * @param correctedBy the assessment that corrects it; null when it was not sent back
 */
public record DecisionsDocument(List<DecisionPart> decisions, UUID correctedBy) {

  /** One decision; {@code items} has what was said about single items. */
  public record DecisionPart(
      String outcome,
      String reviewer,
      Instant decidedAt,
      String comment,
      Map<String, String> items) {

    static DecisionPart of(ReviewDecision decision) {
      Map<String, String> items = new TreeMap<>();
      decision.items().forEach((item, said) -> items.put(item.value(), said));
      return new DecisionPart(
          Wire.code(decision.outcome()),
          decision.reviewerName(),
          decision.decidedAt(),
          decision.comment(),
          items);
    }
  }

  static DecisionsDocument of(Verdicts verdicts) {
    return new DecisionsDocument(
        verdicts.decisions().stream().map(DecisionPart::of).toList(),
        verdicts.correction().orElse(null));
  }
}
