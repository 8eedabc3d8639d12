package se.pejl.assessment.wording;

import java.util.Collection;
import java.util.Map;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;

/** The numbers of a form's items, as far as they are asked. */
public record Numbers(Map<ItemCode, Integer> numbers) {

  public Numbers {
    numbers = Map.copyOf(numbers);
  }

  public static Numbers of(Form form, Collection<ItemCode> asked) {
    return new Numbers(form.numbers(asked::contains));
  }

  /** 0 when it has none. */
  public int of(ItemCode item) {
    return numbers.getOrDefault(item, 0);
  }
}
