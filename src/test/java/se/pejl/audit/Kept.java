package se.pejl.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something hashed by a version of Pejl, kept in a file: rows as the database had them, the bytes
 * that were hashed, worked out apart from Pejl, and what they come to.
 *
 * @param rows by the name of their table, a value a column; absent when null
 */
record Kept(Map<String, List<Map<String, String>>> rows, byte[] bytes, String hash) {

  private static final Path FOLDER = Path.of("src/test/golden/kept");

  static List<Path> files(String beginning) {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Kept read(Path file) {
    Map<String, List<Map<String, String>>> rows = new HashMap<>();
    StringBuilder bytes = new StringBuilder();
    Map<String, String> columns = Map.of();
    String hash = "";
    for (String line : lines(file)) {
      String[] sides = line.split("=", 2);
      if (line.startsWith("[")) {
        columns = new HashMap<>();
        rows.computeIfAbsent(line, none -> new ArrayList<>()).add(columns);
      } else if (sides[0].equals("bytes")) {
        bytes.append(sides[1]);
      } else if (sides[0].equals("hashed")) {
        hash = sides[1];
      } else {
        columns.put(sides[0], sides[1].replace("\\n", "\n"));
      }
    }
    return new Kept(rows, HexFormat.of().parseHex(bytes), hash);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<Map<String, String>> of(String table) {
    return rows.getOrDefault("[" + table + "]", List.of());
  }
}
