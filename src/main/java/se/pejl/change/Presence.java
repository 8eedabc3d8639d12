package se.pejl.change;

import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** Whether an answer says that a factor is there: anything above the lowest it can say. */
record Presence(Answer answer) implements Item.Visitor<Optional<Boolean>> {

  static Optional<Boolean> of(Item item, Optional<Answer> answer) {
    return answer.flatMap(given -> item.accept(new Presence(given)));
  }

  @Override
  public Optional<Boolean> choice(ChoiceItem item) {
    return answer instanceof Answer.Chosen chosen
        ? Optional.of(item.options().rank(chosen.option()) > 0)
        : Optional.empty();
  }

  @Override
  public Optional<Boolean> number(NumberItem item) {
    return answer instanceof Answer.Amount amount
        ? Optional.of(amount.number().compareTo(item.min()) > 0)
        : Optional.empty();
  }

  @Override
  public Optional<Boolean> text(TextItem item) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> date(DateItem item) {
    return Optional.empty();
  }
}
