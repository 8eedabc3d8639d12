package se.pejl.library;

import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** The code of the first option of a choice item. */
final class FirstOption implements Item.Visitor<String> {

  @Override
  public String choice(ChoiceItem item) {
    return item.options().options().get(0).code();
  }

  @Override
  public String number(NumberItem item) {
    return "";
  }

  @Override
  public String text(TextItem item) {
    return "";
  }

  @Override
  public String date(DateItem item) {
    return "";
  }
}
