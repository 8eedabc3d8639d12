package se.pejl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The definitions that paths name: a file itself, or all that lie in a folder and below it. */
final class FormFiles {

  /** For editors, and no definition. */
  private static final String SCHEMA = ".schema.json";

  private FormFiles() {}

  /** Each file once, a folder's in alphabetical order. */
  static Set<Path> in(List<String> names) {
    Set<Path> files = new LinkedHashSet<>();
    names.forEach(name -> files.addAll(named(name)));
    return files;
  }

  private static List<Path> named(String name) {
    Path path = path(name);
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = below(path);
    if (files.isEmpty()) {
      throw new WrongUseException("folder.without-forms", name);
    }
    return files;
  }

  private static Path path(String name) {
    try {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException impossible) {
      // no file can have this name
    }
    throw new WrongUseException("file.missing", name);
  }

  /**
   * @throws WrongUseException when there is no file of this name
   */
  static Path file(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new WrongUseException("file.is-folder", name);
    }
    return path;
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(FormFiles::isDefinition)
          .filter(file -> !hidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new WrongUseException("file.unreadable", folder);
    }
  }

  private static boolean isDefinition(Path file) {
    String name = file.getFileName().toString();
    boolean written = name.endsWith(".yaml") || name.endsWith(".json");
    return written && !name.endsWith(SCHEMA) && Files.isRegularFile(file);
  }

  private static boolean hidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** All of a small file. */
  static String text(Path file) {
    return new String(bytes(file, 10_000), StandardCharsets.UTF_8);
  }

  /** At most this many bytes and one more, so that a file that is too large says so. */
  static byte[] bytes(Path file, int most) {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(most + 1);
    } catch (IOException unreadable) {
      throw new WrongUseException("file.unreadable", file);
    }
  }
}
