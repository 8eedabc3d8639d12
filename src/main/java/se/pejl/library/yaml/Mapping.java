package se.pejl.library.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.library.problem.Mark;

/** Keys with their values, in the order they stand. */
public record Mapping(Map<String, Entry> entries, Mark mark) implements Node {

  /** A value and where its key stands. */
  public record Entry(Mark key, Node value) {

    /** Whether this was not meant as a key: a comma in a text between braces came before it. */
    public boolean onlyAfterComma(String name) {
      return value.isNothing() && value.mark().equals(key.right(name.length()));
    }
  }

  public Mapping {
    entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  @Override
  public Optional<Mapping> asMapping() {
    return Optional.of(this);
  }

  public Set<String> keys() {
    return entries.keySet();
  }

  public Optional<Node> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  public Mark markOf(String key) {
    return entries.containsKey(key) ? entries.get(key).key() : mark;
  }
}
