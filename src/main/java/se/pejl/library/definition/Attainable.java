package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Check;
import se.pejl.form.Form;
import se.pejl.form.Section;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;

/**
 * Whether some answers of some youth can make conditions hold. Answers true as well when that
 * cannot be told: only what is certain is reported.
 */
final class Attainable {

  private static final int MOST_SCORES = 300;

  private final Form form;
  private final Map<ItemCode, Item> items = new HashMap<>();
  private final Map<ItemCode, List<Condition>> shownWhen = new LinkedHashMap<>();
  private final Map<ScaleCode, Span> scores = new HashMap<>();
  private final Map<ScaleCode, List<BigDecimal>> listed;
  private final Map<ItemCode, Set<ItemCode>> needed = new HashMap<>();
  private final Budget budget = new Budget(30_000);

  /** How often conditions may be tried; one that needs more is believed. */
  static final class Budget {
    private int left;

    Budget(int left) {
      this.left = left;
    }

    boolean spent() {
      return --left < 0;
    }
  }

  /**
   * @param listed the scores of those scales that can give few enough to list
   */
  Attainable(Form form, Map<ScaleCode, List<BigDecimal>> listed) {
    this.form = form;
    this.listed = listed;
    for (Section section : form.sections()) {
      section.items().forEach(item -> shownWhen.put(item.code(), of(section, item)));
      section.items().forEach(item -> items.put(item.code(), item));
    }
    for (Scale scale : form.scales()) {
      scores.put(scale.code(), scale.range());
    }
  }

  private static List<Condition> of(Section section, Item item) {
    List<Condition> both = new ArrayList<>();
    section.showIf().ifPresent(both::add);
    item.traits().showIf().ifPresent(both::add);
    return both;
  }

  /** The conditions under which each item is shown, in the order of the form. */
  Map<ItemCode, List<Condition>> shownWhen() {
    return shownWhen;
  }

  /** The items that decide whether an item is shown, by themselves or through a score. */
  Set<ItemCode> neededFor(ItemCode item) {
    return needed.computeIfAbsent(
        item, code -> asked(shownWhen.getOrDefault(code, List.of()), true));
  }

  private Set<ItemCode> asked(List<Condition> conditions, boolean throughScores) {
    Set<ItemCode> asked = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      asked.addAll(condition.items());
      if (throughScores) {
        condition.scales().forEach(scale -> behind(scale, asked, new HashSet<>()));
      }
    }
    return asked;
  }

  /** What a score rests on, and what the checks that can take it away ask about. */
  private void behind(ScaleCode scale, Set<ItemCode> items, Set<ScaleCode> seen) {
    if (!seen.add(scale)) {
      return;
    }
    items.addAll(form.itemsOf(scale));
    form.scale(scale)
        .ifPresent(found -> found.restsOn().forEach(part -> behind(part, items, seen)));
    for (Check check : form.checks()) {
      if (check.voids().contains(scale)) {
        items.addAll(check.when().items());
        check.when().scales().forEach(asked -> behind(asked, items, seen));
      }
    }
  }

  /** Whether all conditions can hold while none of the others does. */
  boolean canHold(List<Condition> conditions, List<Condition> others) {
    List<Condition> both = new ArrayList<>(conditions);
    both.addAll(others);
    Set<ItemCode> seen = new HashSet<>();
    List<Item> inOrder = new ArrayList<>();
    asked(both, false).forEach(item -> collect(item, seen, inOrder));
    boolean unread = seen.stream().anyMatch(each -> !shownWhen.containsKey(each));
    return unread || new Trial(this, conditions, others, inOrder).succeeds();
  }

  /** Items in an order in which each comes after those it depends on. */
  private void collect(ItemCode item, Set<ItemCode> seen, List<Item> inOrder) {
    if (seen.add(item)) {
      asked(shownWhen.getOrDefault(item, List.of()), false)
          .forEach(needed -> collect(needed, seen, inOrder));
      Optional.ofNullable(items.get(item)).ifPresent(inOrder::add);
    }
  }

  Form form() {
    return form;
  }

  Map<ItemCode, Item> items() {
    return items;
  }

  Map<ScaleCode, Span> scores() {
    return scores;
  }

  /** Every score that a scale can give; empty when that cannot be told. */
  List<BigDecimal> listed(ScaleCode scale) {
    List<BigDecimal> all = listed.getOrDefault(scale, List.of());
    return all.size() > MOST_SCORES ? List.of() : all;
  }

  Budget budget() {
    return budget;
  }
}
