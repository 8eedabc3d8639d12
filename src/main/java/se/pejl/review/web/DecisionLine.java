package se.pejl.review.web;

import java.util.List;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.review.ReviewDecision;

/**
 * A supervisor's decision in words: who decided what and when, and what they said of the whole and
 * of single items.
 */
public record DecisionLine(String line, String comment, List<ItemComment> items) {

  public DecisionLine {
    items = List.copyOf(items);
  }

  /** What was said of one item. */
  public record ItemComment(String stem, String comment) {}

  static DecisionLine of(ReviewDecision decision, Form form, Words words) {
    String line =
        words.get(
            "review.decided." + decision.outcome(),
            decision.reviewerName(),
            words.minute(decision.decidedAt()));
    return new DecisionLine(line, decision.comment(), items(decision, form, words));
  }

  /** In the order of the form. */
  private static List<ItemComment> items(ReviewDecision decision, Form form, Words words) {
    return form.items().stream()
        .map(Item::code)
        .filter(decision.items()::containsKey)
        .map(
            code ->
                new ItemComment(
                    words.of(form.item(code).orElseThrow().stem()), decision.items().get(code)))
        .toList();
  }
}
