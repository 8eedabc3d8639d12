package se.pejl.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table: what is asked for, about what, and what each caller is to be told.
 *
 * @param name such as {@code GET /casefiles/{id}}, or the address of a page
 */
record Door(String name, Subject subject, Map<Caller, Answered> expected) {

  /** What somebody is told. */
  enum Answered {
    /** Refused, with the reason in words. */
    N,
    /** As if there were no such thing. */
    H,
    /** Shown what would be shown for an id that nothing has. */
    S,
    /** Sent on to another page. */
    R,
    /** Let in, whatever comes of what was asked. */
    Y,
    /** Let in, and told that there is none any more: the one before took it away. */
    G
  }

  static List<Door> in(String table) {
    List<String> lines = lines(table).stream().filter(line -> !line.startsWith("#")).toList();
    String[] columns = lines.get(0).split(",");
    return lines.stream().skip(1).map(line -> of(columns, line.split(","))).toList();
  }

  private static Door of(String[] columns, String[] cells) {
    Map<Caller, Answered> expected = new EnumMap<>(Caller.class);
    for (int column = 2; column < columns.length; column++) {
      for (String who : columns[column].split("\\+")) {
        expected.put(Caller.of(who), Answered.valueOf(cells[column].toUpperCase()));
      }
    }
    if (expected.size() != Caller.values().length) {
      throw new IllegalStateException("not everybody stands in the row of " + cells[0]);
    }
    return new Door(cells[0], Subject.valueOf(cells[1]), expected);
  }

  private static List<String> lines(String table) {
    try (InputStream read = Door.class.getResourceAsStream(table)) {
      return new String(read.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether it is about something that there is or is not. */
  boolean about() {
    return subject != Subject.NOTHING;
  }

  /** Somebody of the near board who is told this; supervisors first, who are shown the most. */
  Optional<Caller> somebody(Answered told) {
    return expected.entrySet().stream()
        .filter(one -> one.getValue() == told && !one.getKey().place().far())
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(one -> one != Caller.SUPERVISOR));
  }

  /** Those who are let in come last: what they do may change what others are told. */
  List<Caller> callers() {
    return expected.keySet().stream().sorted(Comparator.comparing(expected::get)).toList();
  }

  @Override
  public String toString() {
    return name + " " + subject;
  }
}
