package se.pejl.change.comparable;

import java.util.List;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/** What can be answered to an item and what it counts; wording is not in it. */
record ItemScoring(String language) implements Item.Visitor<List<Object>> {

  @Override
  public List<Object> choice(ChoiceItem item) {
    return item.options().options().stream()
        .<Object>map(option -> List.of(option.code(), option.points()))
        .toList();
  }

  @Override
  public List<Object> number(NumberItem item) {
    return List.of(item.min(), item.max(), item.unit().in(language));
  }

  @Override
  public List<Object> text(TextItem item) {
    return List.of("words");
  }

  @Override
  public List<Object> date(DateItem item) {
    return List.of("date");
  }
}
