package se.pejl.review.web;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.ScoreInBrief;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.review.Resubmission;
import se.pejl.review.Resubmission.Moved;

/** What was corrected since an assessment was returned, in words. */
public final class AgainView {

  private final Resubmission again;
  private final Form form;
  private final Words words;

  AgainView(Resubmission again, Form form, Words words) {
    this.again = again;
    this.form = form;
    this.words = words;
  }

  /** What one item said when the assessment was returned. */
  public record Before(String item, String stem, String answer, String note) {}

  /** A score then and now. */
  public record ScoreMoved(String scale, String then, String now) {}

  public String getReturned() {
    return again.returned().toString();
  }

  /** In the order of the form. */
  public List<Before> getItems() {
    return again.items().stream().map(this::before).toList();
  }

  /** Null when the item says the same as before. */
  public Before on(String item) {
    return again.items().contains(new ItemCode(item)) ? before(new ItemCode(item)) : null;
  }

  private Before before(ItemCode code) {
    Item item = form.item(code).orElseThrow();
    return new Before(
        code.value(),
        words.of(item.stem()),
        AnswerInWords.of(item, again.then().answer(code), words),
        again.then().note(code).orElse(""));
  }

  /** Titles of the judgements that were concluded otherwise, or for other reasons. */
  public List<String> getJudgements() {
    return again.judgements().stream()
        .map(form::judgement)
        .flatMap(Optional::stream)
        .map(Judgement::title)
        .map(words::of)
        .toList();
  }

  public List<ScoreMoved> getScores() {
    return again.scores().stream().map(this::moved).toList();
  }

  private ScoreMoved moved(Moved moved) {
    return new ScoreMoved(
        form.scale(moved.now().scale()).map(scale -> words.of(scale.title())).orElse(""),
        ScoreInBrief.of(moved.then(), words),
        ScoreInBrief.of(moved.now(), words));
  }

  public boolean isNothing() {
    return again.items().isEmpty() && again.judgements().isEmpty();
  }
}
