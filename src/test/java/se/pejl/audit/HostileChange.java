package se.pejl.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** One of the changes in {@code hostile-changes.txt}, and what must be found of it. */
record HostileChange(String sql, Set<String> faults) {

  static List<HostileChange> all() {
    try (InputStream file = HostileChange.class.getResourceAsStream("hostile-changes.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(HostileChange::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static HostileChange of(String line) {
    int end = line.lastIndexOf(" | ");
    return new HostileChange(line.substring(0, end), Set.of(line.substring(end + 3).split(" ")));
  }
}
