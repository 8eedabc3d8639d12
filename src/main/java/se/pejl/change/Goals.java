package se.pejl.change;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Slot;

/**
 * What stands in the places of repeated groups on one occasion. A place holds the same as another
 * time when its naming item has the same answer.
 */
final class Goals {

  private final Occasion occasion;

  Goals(Occasion occasion) {
    this.occasion = occasion;
  }

  /** Whether both times have something in the place of an item, and not the same. */
  static boolean differ(Item item, Occasion earlier, Occasion later) {
    Optional<Answer> then = item.traits().slot().flatMap(new Goals(earlier)::name);
    Optional<Answer> now = item.traits().slot().flatMap(new Goals(later)::name);
    boolean naming = item.traits().slot().filter(s -> s.name().equals(item.code())).isPresent();
    return !naming && then.isPresent() && now.isPresent() && !then.equals(now);
  }

  private Optional<Answer> name(Slot slot) {
    return occasion.answer(slot.name()).map(Slot::plain);
  }

  /** What the places behind some items hold, by naming item; empty places are left out. */
  Map<String, Answer> behind(Set<ItemCode> items) {
    Map<String, Answer> names = new TreeMap<>();
    for (ItemCode code : items) {
      occasion
          .form()
          .item(code)
          .flatMap(item -> item.traits().slot())
          .ifPresent(slot -> name(slot).ifPresent(goal -> names.put(slot.name().value(), goal)));
    }
    return names;
  }
}
