package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Form;
import se.pejl.form.Section;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Whether conditions go round in circles, and whether every item can be shown by some answers. */
final class VisibilityCheck {

  private final Form form;
  private final Map<ItemCode, List<Condition>> conditions = new LinkedHashMap<>();
  private final Map<ItemCode, Item> items = new HashMap<>();
  private final Map<ItemCode, Set<ItemCode>> needed = new HashMap<>();
  private final Catalogue catalogue;
  private final Problems problems;
  private final Budget budget = new Budget();

  /** How often conditions may be tried in one form; a form that needs more is believed. */
  static final class Budget {
    private int left = 100_000;

    boolean spent() {
      return --left < 0;
    }
  }

  VisibilityCheck(Form form, Catalogue catalogue, Problems problems) {
    this.form = form;
    this.catalogue = catalogue;
    this.problems = problems;
    for (Section section : form.sections()) {
      section.items().forEach(item -> conditions.put(item.code(), of(section, item)));
      section.items().forEach(item -> items.put(item.code(), item));
    }
  }

  private static List<Condition> of(Section section, Item item) {
    List<Condition> both = new ArrayList<>();
    section.showIf().ifPresent(both::add);
    item.traits().showIf().ifPresent(both::add);
    return both;
  }

  void run() {
    if (noCircles()) {
      conditions.keySet().stream()
          .filter(item -> !conditions.get(item).isEmpty())
          .filter(item -> !canBeShown(item))
          .forEach(item -> report(item, Rule.ITEM_UNREACHABLE, item));
    }
  }

  private void report(ItemCode item, Rule rule, Object... about) {
    problems.add(catalogue.markOf(item.value()), rule, about);
  }

  private boolean noCircles() {
    Set<ItemCode> done = new HashSet<>();
    boolean good = true;
    for (ItemCode item : conditions.keySet()) {
      good &= noCircle(item, new LinkedHashSet<>(), done);
    }
    return good;
  }

  /** The path is short: it holds each item once, and a form has few conditional items in a row. */
  private boolean noCircle(ItemCode item, Set<ItemCode> path, Set<ItemCode> done) {
    if (done.contains(item)) {
      return true;
    }
    path.add(item);
    boolean good = true;
    for (ItemCode needed : neededFor(item)) {
      if (path.contains(needed)) {
        report(needed, Rule.CONDITION_CYCLE, needed, item);
        good = false;
      } else {
        good &= noCircle(needed, path, done);
      }
    }
    path.remove(item);
    done.add(item);
    return good;
  }

  private Set<ItemCode> neededFor(ItemCode item) {
    return needed.computeIfAbsent(item, this::allNeededFor);
  }

  private Set<ItemCode> allNeededFor(ItemCode item) {
    Set<ItemCode> needed = new LinkedHashSet<>();
    for (Condition condition : conditions.getOrDefault(item, List.of())) {
      needed.addAll(condition.items());
      condition.scales().stream().flatMap(code -> form.itemsOf(code).stream()).forEach(needed::add);
    }
    return needed;
  }

  /** True also when it cannot be told: only what is certain is reported. */
  private boolean canBeShown(ItemCode item) {
    List<Item> asked = new ArrayList<>();
    Set<ItemCode> seen = new HashSet<>();
    collect(item, seen, asked);
    asked.removeIf(each -> each.code().equals(item));
    boolean unread = seen.stream().anyMatch(each -> !conditions.containsKey(each));
    boolean beyondItems =
        unread
            || asked.stream().map(Item::code).anyMatch(this::asksBeyondItems)
            || asksBeyondItems(item);
    return beyondItems || new Trial(form, conditions, item, asked, budget).succeeds();
  }

  private boolean asksBeyondItems(ItemCode item) {
    return conditions.get(item).stream()
        .anyMatch(condition -> condition.uses().person() || !condition.scales().isEmpty());
  }

  /** Items in an order in which each comes after those it depends on. */
  private void collect(ItemCode item, Set<ItemCode> seen, List<Item> inOrder) {
    if (seen.add(item)) {
      neededFor(item).forEach(needed -> collect(needed, seen, inOrder));
      Optional.ofNullable(items.get(item)).ifPresent(inOrder::add);
    }
  }
}
