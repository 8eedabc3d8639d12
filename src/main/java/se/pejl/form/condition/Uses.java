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
 * @param age whether the age of the youth is asked for
 * @param sex whether the sex of the youth is
 * @param presence whether it is asked if something has been answered at all, so that an answer can
 *     change what was known before
 * @param days the days written in it
 */
public record Uses(
    Set<ItemCode> items,
    Set<ScaleCode> scales,
    boolean age,
    boolean sex,
    boolean presence,
    Set<LocalDate> days) {

  static final Uses NOTHING = new Uses(Set.of(), Set.of(), false, false, false, Set.of());
  static final Uses AGE = new Uses(Set.of(), Set.of(), true, false, false, Set.of());
  static final Uses SEX = new Uses(Set.of(), Set.of(), false, true, false, Set.of());

  /** Whether anything about the youth is asked for. */
  public boolean person() {
    return age || sex;
  }

  static Uses item(ItemCode item) {
    return new Uses(Set.of(item), Set.of(), false, false, false, Set.of());
  }

  static Uses presence(ItemCode item) {
    return new Uses(Set.of(item), Set.of(), false, false, true, Set.of());
  }

  static Uses scale(ScaleCode scale) {
    return new Uses(Set.of(), Set.of(scale), false, false, false, Set.of());
  }

  static Uses day(LocalDate day) {
    return new Uses(Set.of(), Set.of(), false, false, false, Set.of(day));
  }

  public static Uses all(Collection<Uses> parts) {
    Set<ItemCode> items = new LinkedHashSet<>();
    Set<ScaleCode> scales = new LinkedHashSet<>();
    Set<LocalDate> days = new LinkedHashSet<>();
    boolean age = false;
    boolean sex = false;
    boolean presence = false;
    for (Uses part : parts) {
      items.addAll(part.items);
      scales.addAll(part.scales);
      days.addAll(part.days);
      age |= part.age;
      sex |= part.sex;
      presence |= part.presence;
    }
    return new Uses(items, scales, age, sex, presence, days);
  }

  Uses and(Uses other) {
    return all(List.of(this, other));
  }
}
