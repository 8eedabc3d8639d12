package se.pejl.library.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.item.Item;
import se.pejl.library.problem.Mark;

/** The items of a definition by code; one that could not be read is known by name only. */
final class Catalogue {

  private final Map<String, Optional<Item>> items = new LinkedHashMap<>();
  private final Map<String, Mark> marks = new LinkedHashMap<>();

  void add(String code, Optional<Item> item, Mark mark) {
    items.putIfAbsent(code, item);
    marks.putIfAbsent(code, mark);
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
