package se.pejl.form;

import java.util.List;
import java.util.Optional;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;

/** Items that are filled in on one page. */
public record Section(
    String code, Text title, Text intro, Optional<Condition> showIf, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }
}
