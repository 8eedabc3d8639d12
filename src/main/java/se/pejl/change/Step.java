package se.pejl.change;

import java.math.BigDecimal;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** From one answer of an item to the next. */
record Step(Answer before, Answer now) implements Item.Visitor<ItemTransition> {

  private static final int ABSENT_OR_PRESENT = 2;

  @Override
  public ItemTransition choice(ChoiceItem item) {
    FactorRole role = item.traits().role();
    int then = rank(item, before);
    int later = rank(item, now);
    return role == FactorRole.PROTECTIVE && item.options().options().size() == ABSENT_OR_PRESENT
        ? ItemTransition.present(then > 0, later > 0)
        : ItemTransition.ordered(role, Integer.compare(later, then));
  }

  private static int rank(ChoiceItem item, Answer answer) {
    return answer instanceof Answer.Chosen chosen ? item.options().rank(chosen.option()) : -1;
  }

  @Override
  public ItemTransition number(NumberItem item) {
    int order = number(now).compareTo(number(before));
    return ItemTransition.ordered(item.traits().role(), order);
  }

  private static BigDecimal number(Answer answer) {
    return answer instanceof Answer.Amount amount ? amount.number() : BigDecimal.ZERO;
  }

  @Override
  public ItemTransition text(TextItem item) {
    return alike();
  }

  @Override
  public ItemTransition date(DateItem item) {
    return alike();
  }

  private ItemTransition alike() {
    return before.equals(now) ? ItemTransition.SAME : ItemTransition.CHANGED;
  }
}
