package se.pejl.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.pejl.audit.Schema.Table;

/** What {@code every-column.txt} says: which rows count, and what need not be found, and why. */
final class Excused {

  private static final String ALL_ROWS = "1 = 1";
  private static final List<String[]> LINES = read();

  private Excused() {}

  private static List<String[]> read() {
    try (InputStream file = Excused.class.getResourceAsStream("every-column.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" +\\| +", 2))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The condition for the rows of a table that count. */
  static String rows(String table) {
    return LINES.stream()
        .filter(line -> line[0].equals(table + " where"))
        .map(line -> line[1])
        .findFirst()
        .orElse(ALL_ROWS);
  }

  /** Those of these targets that need not be found, each with its reason. */
  static Map<String, String> targets(Set<String> targets) {
    Map<String, String> excused = new TreeMap<>();
    LINES.stream()
        .filter(line -> !line[0].endsWith(" where"))
        .forEach(line -> meant(line[0], targets).forEach(target -> excused.put(target, line[1])));
    return excused;
  }

  private static Stream<String> meant(String said, Set<String> targets) {
    return said.endsWith(" *")
        ? targets.stream().filter(one -> one.matches(said.replace(" *", "[. ].*")))
        : Stream.of(said);
  }

  /** All that must be tried. */
  static Set<String> everyTarget(List<Table> tables) {
    Set<String> targets = new TreeSet<>();
    for (Table table : tables) {
      table.columns().forEach(column -> targets.add(table.name() + "." + column.name()));
      targets.add(table.name() + " (deleted)");
      targets.add(table.name() + " (copied)");
    }
    return targets;
  }
}
