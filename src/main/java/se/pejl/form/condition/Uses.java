package se.pejl.form.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/**
 * What the truth of a condition depends on.
 *
 * @param person whether the age or sex of the youth is asked for
 * @param presence whether it is asked if something has been answered at all, so that an answer can
 *     change what was known before
 * @param days the days written in it
 */
public record Uses(
    Set<ItemCode> items,
    Set<ScaleCode> scales,
    boolean person,
    boolean presence,
    Set<LocalDate> days) {

  static final Uses NOTHING = new Uses(Set.of(), Set.of(), false, false, Set.of());
  static final Uses PERSON = new Uses(Set.of(), Set.of(), true, false, Set.of());

  static Uses item(ItemCode item) {
    return new Uses(Set.of(item), Set.of(), false, false, Set.of());
  }

  static Uses presence(ItemCode item) {
    return new Uses(Set.of(item), Set.of(), false, true, Set.of());
  }

  static Uses scale(ScaleCode scale) {
    return new Uses(Set.of(), Set.of(scale), false, false, Set.of());
  }

  static Uses day(LocalDate day) {
    return new Uses(Set.of(), Set.of(), false, false, Set.of(day));
  }

  public static Uses all(Collection<Uses> parts) {
    Set<ItemCode> items = new LinkedHashSet<>();
    Set<ScaleCode> scales = new LinkedHashSet<>();
    Set<LocalDate> days = new LinkedHashSet<>();
    boolean person = false;
    boolean presence = false;
    for (Uses part : parts) {
      items.addAll(part.items);
      scales.addAll(part.scales);
      days.addAll(part.days);
      person |= part.person;
      presence |= part.presence;
    }
    return new Uses(items, scales, person, presence, days);
  }

  Uses and(Uses other) {
    return all(List.of(this, other));
  }
}
