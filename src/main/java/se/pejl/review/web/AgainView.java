package se.pejl.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Marks;
import se.pejl.assessment.wording.ScoreInBrief;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;
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

  /** What one item said when the assessment was returned, with the marks it had. */
  public record Before(String item, String stem, String answer, String note) {}

  /** A score then and now. */
  public record ScoreMoved(String scale, String then, String now) {}

  public String getReturned() {
    return again.returned().toString();
  }

  /** In the order of the form. */
  public List<Before> getItems() {
    return corrected().map(this::before).toList();
  }

  /** Null when the item says the same as before. */
  public Before on(String item) {
    return corrected()
        .filter(one -> one.code().value().equals(item))
        .findFirst()
        .map(this::before)
        .orElse(null);
  }

  /** A mark is shown with the item that it stands on, and nowhere else. */
  private Stream<Item> corrected() {
    return again.items().stream()
        .flatMap(code -> form.item(code).stream())
        .map(item -> item.traits().mark().map(Mark::of).orElse(item.code()))
        .distinct()
        .flatMap(code -> form.item(code).stream());
  }

  private Before before(Item item) {
    List<String> said = new ArrayList<>();
    said.add(AnswerInWords.of(item, again.then().answer(item.code()), words));
    said.addAll(new Marks(form, again.then(), words).on(item));
    return new Before(
        item.code().value(),
        words.of(item.stem()),
        String.join(", ", said),
        again.then().note(item.code()).orElse(""));
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
