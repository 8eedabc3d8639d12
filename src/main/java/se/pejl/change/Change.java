package se.pejl.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.pejl.change.comparable.Breach;
import se.pejl.change.comparable.Comparability;
import se.pejl.change.comparable.Pair;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/**
 * What changed from one occasion to a later one of the same form, in the later form's order. A mark
 * that was set neither time is nothing to compare.
 */
public record Change(FormId from, FormId to, List<ItemChange> items, List<ScaleChange> scales) {

  public Change {
    items = List.copyOf(items);
    scales = List.copyOf(scales);
  }

  /**
   * @throws IllegalArgumentException when the two are not versions of the same form
   */
  public static Change between(Occasion earlier, Occasion later) {
    FormId from = earlier.form().id();
    FormId to = later.form().id();
    if (!from.name().equals(to.name())) {
      throw new IllegalArgumentException("cannot compare " + from + " with " + to);
    }
    return new Change(
        from,
        to,
        codes(earlier, later, Form::items, Item::code).stream()
            .map(code -> ItemChange.of(code, earlier, later))
            .filter(ItemChange::telling)
            .toList(),
        codes(earlier, later, Form::scales, Scale::code).stream()
            .map(code -> scale(code, earlier, later))
            .toList());
  }

  private static ScaleChange scale(ScaleCode code, Occasion earlier, Occasion later) {
    Pair pair = new Pair(earlier.form(), earlier.testimony(), later.form(), later.testimony());
    Optional<Score> before = earlier.sheet().score(code);
    Optional<Score> now = later.sheet().score(code);
    boolean otherGoals =
        !new Goals(earlier)
            .behind(earlier.form().itemsOf(code))
            .equals(new Goals(later).behind(later.form().itemsOf(code)));
    return otherGoals
        ? new ScaleChange.NotComparable(
            code, before, now, Comparability.Broken.by(Breach.OTHER_GOALS))
        : new ScaleComparison(code, pair).change(before, now);
  }

  /** What became of a scale. */
  public Optional<ScaleChange> scale(ScaleCode code) {
    return scales.stream().filter(change -> change.scale().equals(code)).findFirst();
  }

  /** Those of the later version first, then those that are gone. */
  private static <T, C> Set<C> codes(
      Occasion earlier, Occasion later, Function<Form, List<T>> all, Function<T, C> code) {
    Set<C> codes = new LinkedHashSet<>();
    all.apply(later.form()).forEach(one -> codes.add(code.apply(one)));
    all.apply(earlier.form()).forEach(one -> codes.add(code.apply(one)));
    return codes;
  }

  /** The items by code, for those who look up many. */
  public Map<ItemCode, ItemChange> byItem() {
    Map<ItemCode, ItemChange> byCode = new LinkedHashMap<>();
    items.forEach(item -> byCode.put(item.item().code(), item));
    return byCode;
  }

  /** Items about what can change, or may. */
  public List<ItemChange> dynamic() {
    return items.stream().filter(item -> !item.unchangeable()).toList();
  }

  /** Items about what cannot change. */
  public List<ItemChange> unchangeable() {
    return items.stream().filter(ItemChange::unchangeable).toList();
  }
}
