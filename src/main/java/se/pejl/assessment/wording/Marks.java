package se.pejl.assessment.wording;

import java.util.List;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;

/** The marks that a rater has set, by the items they stand on. */
public record Marks(Form form, AnswerSheet answers, Words words) {

  /** What an item was marked as. */
  public List<String> on(Item item) {
    return form.items().stream()
        .filter(other -> other.traits().mark().filter(m -> m.of().equals(item.code())).isPresent())
        .filter(other -> answers.answer(other.code()).filter(Mark::set).isPresent())
        .flatMap(other -> other.traits().mark().stream())
        .map(mark -> words.of(mark.title()))
        .toList();
  }
}
