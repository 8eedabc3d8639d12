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
    if (item.traits().mark().isPresent()) {
      return alike();
    }
    FactorRole role = item.traits().role();
    int then = rank(item, before);
    int later = rank(item, now);
    if (role == FactorRole.PROTECTIVE && item.options().options().size() == ABSENT_OR_PRESENT) {
      return ItemTransition.present(then > 0, later > 0);
    }
    return role == FactorRole.NEITHER
        ? byPoints(item)
        : ItemTransition.ordered(role, Integer.compare(later, then));
  }

  /** Options without points have no order that means something. */
  private ItemTransition byPoints(ChoiceItem item) {
    if (before.equals(now)) {
      return ItemTransition.SAME;
    }
    return item.points(before)
        .flatMap(then -> item.points(now).map(later -> later.compareTo(then)))
        .filter(order -> order != 0)
        .map(order -> ItemTransition.ordered(FactorRole.NEITHER, order))
        .orElse(ItemTransition.CHANGED);
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
