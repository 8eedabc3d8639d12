package se.pejl.library.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.ItemCode;

/**
 * Where an item stands, for its condition.
 *
 * @param meant what names mean in the same place of a repeated group
 * @param name the item that must be answered for the place to be in use
 */
record Scope(Map<String, String> meant, Optional<ItemCode> name) {

  /** The whole form. */
  static final Scope FORM = new Scope(Map.of(), Optional.empty());

  /** The same where some names mean what is near. */
  Scope near(Map<String, String> names) {
    Map<String, String> all = new HashMap<>(meant);
    names.forEach((said, item) -> all.put(said, meant.getOrDefault(item, item)));
    return new Scope(all, name);
  }

  /** Shown while the place is in use, and its own condition holds. */
  Optional<Condition> with(Optional<Condition> own) {
    return both(name.map(Condition.Answered::new), own);
  }

  /** What holds when both hold; one alone when there is no other. */
  static Optional<Condition> both(Optional<Condition> one, Optional<Condition> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(new Condition.All(List.of(one.get(), other.get())))
        : one.or(() -> other);
  }
}
