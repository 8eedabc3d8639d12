package se.pejl.change;

import java.util.OptionalInt;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** How many steps of an answer scale two answers are apart; only choices have steps. */
record Distance(Answer before, Answer now) implements Item.Visitor<OptionalInt> {

  @Override
  public OptionalInt choice(ChoiceItem item) {
    return before instanceof Answer.Chosen then && now instanceof Answer.Chosen later
        ? OptionalInt.of(
            Math.abs(item.options().rank(later.option()) - item.options().rank(then.option())))
        : OptionalInt.empty();
  }

  @Override
  public OptionalInt number(NumberItem item) {
    return OptionalInt.empty();
  }

  @Override
  public OptionalInt text(TextItem item) {
    return OptionalInt.empty();
  }

  @Override
  public OptionalInt date(DateItem item) {
    return OptionalInt.empty();
  }
}
