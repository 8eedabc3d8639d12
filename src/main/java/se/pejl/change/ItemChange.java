package se.pejl.change;

import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Nature;

/**
 * One item then and now.
 *
 * @param item as the later version has it, or the earlier one when it is gone
 * @param before what was given then: an answer, a reason for none, or nothing
 * @param now what is given now
 */
public record ItemChange(
    Item item, Optional<Answer> before, Optional<Answer> now, ItemTransition transition) {

  /** Whether it is about something that cannot change, so that a change means a correction. */
  public boolean unchangeable() {
    return item.traits().nature() == Nature.STATIC;
  }

  static ItemChange of(ItemCode code, Occasion earlier, Occasion later) {
    Optional<Item> then = earlier.form().item(code);
    Optional<Item> now = later.form().item(code);
    return new ItemChange(
        now.or(() -> then).orElseThrow(),
        earlier.given(code),
        later.given(code),
        now.isPresent() && now.map(Likeness::of).equals(then.map(Likeness::of))
            ? transition(now.get(), earlier.answer(code), later.answer(code))
            : ItemTransition.NOT_COMPARABLE);
  }

  private static ItemTransition transition(
      Item item, Optional<Answer> before, Optional<Answer> now) {
    if (before.isEmpty()) {
      return now.isEmpty() ? ItemTransition.NOT_ASSESSED : ItemTransition.BECAME_ASSESSABLE;
    }
    return now.isEmpty()
        ? ItemTransition.NO_LONGER_ASSESSABLE
        : item.accept(new Step(before.get(), now.get()));
  }
}
