package se.pejl.review.web;

import se.pejl.assessment.wording.Words;
import se.pejl.review.ReviewDecision;

/**
 * A supervisor's decision in words: who decided what and when, and what they said. What was said
 * with a return, of the whole and of items, begins threads and stands there.
 */
public record DecisionLine(String line, String comment) {

  static DecisionLine of(ReviewDecision decision, Words words) {
    String line =
        words.get(
            "review.decided." + decision.outcome(),
            decision.reviewerName(),
            words.minute(decision.decidedAt()));
    return new DecisionLine(line, decision.outcome().approves() ? decision.comment() : "");
  }
}
