package se.pejl.form.condition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/**
 * What the truth of a condition depends on.
 *
 * @param person whether the age or sex of the youth is asked for
 */
public record Uses(Set<ItemCode> items, Set<ScaleCode> scales, boolean person) {

  static final Uses NOTHING = new Uses(Set.of(), Set.of(), false);
  static final Uses PERSON = new Uses(Set.of(), Set.of(), true);

  static Uses item(ItemCode item) {
    return new Uses(Set.of(item), Set.of(), false);
  }

  static Uses scale(ScaleCode scale) {
    return new Uses(Set.of(), Set.of(scale), false);
  }

  public static Uses all(Collection<Uses> parts) {
    Set<ItemCode> items = new LinkedHashSet<>();
    Set<ScaleCode> scales = new LinkedHashSet<>();
    boolean person = false;
    for (Uses part : parts) {
      items.addAll(part.items);
      scales.addAll(part.scales);
      person |= part.person;
    }
    return new Uses(items, scales, person);
  }

  Uses and(Uses other) {
    return all(java.util.List.of(this, other));
  }
}
