package se.pejl.library.definition;

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

  /** Shown while the place is in use, and its own condition holds. */
  Optional<Condition> with(Optional<Condition> own) {
    Optional<Condition> used = name.map(Condition.Answered::new);
    return used.isPresent() && own.isPresent()
        ? Optional.of(new Condition.All(List.of(used.get(), own.get())))
        : used.or(() -> own);
  }
}
