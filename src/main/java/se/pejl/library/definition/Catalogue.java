package se.pejl.library.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.pejl.form.item.Item;
import se.pejl.library.problem.Mark;

/** The items of a definition by code; one that could not be read is known by name only. */
final class Catalogue {

  private final Map<String, Optional<Item>> items = new LinkedHashMap<>();
  private final Map<String, List<String>> together = new LinkedHashMap<>();
  private final Map<String, Mark> marks = new LinkedHashMap<>();

  void add(String code, Optional<Item> item, Mark mark) {
    items.putIfAbsent(code, item);
    marks.putIfAbsent(code, mark);
  }

  /** Notes what the places of a repeated item are called together. */
  void together(String name, List<String> codes) {
    together.put(name, codes);
  }

  Map<String, List<String>> together() {
    return together;
  }

  /** The items that a name stands for: every place of a repeated one, or the one it is. */
  List<String> meant(String name) {
    return together.getOrDefault(name, List.of(name));
  }

  /** Everything that stands for an item or for several. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(items.keySet());
    names.addAll(together.keySet());
    return names;
  }

  boolean knows(String code) {
    return items.containsKey(code);
  }

  Optional<Item> find(String code) {
    return items.getOrDefault(code, Optional.empty());
  }

  Set<String> codes() {
    return items.keySet();
  }

  Mark markOf(String code) {
    return marks.getOrDefault(code, Mark.START);
  }
}
