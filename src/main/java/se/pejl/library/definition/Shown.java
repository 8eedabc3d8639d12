package se.pejl.library.definition;

import java.util.Optional;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;
import se.pejl.form.item.Traits;

/** The same item, shown only when a condition holds. */
record Shown(Condition when) implements Item.Visitor<Item> {

  @Override
  public Item choice(ChoiceItem item) {
    return new ChoiceItem(traits(item), item.options());
  }

  @Override
  public Item number(NumberItem item) {
    return new NumberItem(traits(item), item.min(), item.max(), item.decimals(), item.unit());
  }

  @Override
  public Item text(TextItem item) {
    return new TextItem(traits(item), item.maxLength());
  }

  @Override
  public Item date(DateItem item) {
    return new DateItem(traits(item), item.earliest(), item.latest());
  }

  private Traits traits(Item item) {
    Traits t = item.traits();
    return new Traits(
        t.code(),
        t.stem(),
        t.help(),
        t.role(),
        t.nature(),
        t.area(),
        t.why(),
        t.sensitivity(),
        t.evidence(),
        t.criticalFrom(),
        Optional.of(when),
        t.required());
  }
}
