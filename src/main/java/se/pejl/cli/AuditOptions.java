package se.pejl.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a copy of an installation is opened with and held to. */
final class AuditOptions {

  static final List<String> NAMES =
      List.of("--anchors", "--anchor-key", "--until", "--user", "--password-file", "--no-tail");

  private final Map<String, String> given = new HashMap<>();

  /** Whether it is one of these; then its value is taken too. */
  boolean take(String name, Deque<String> rest) {
    if (!NAMES.contains(name)) {
      return false;
    }
    String value = name.equals("--no-tail") ? "yes" : rest.poll();
    if (value == null) {
      throw new WrongUseException("option.value", name);
    }
    given.put(name, value);
    return true;
  }

  Optional<Path> anchors() {
    return file("--anchors");
  }

  /**
   * @throws WrongUseException when there are anchors and no key
   */
  Path anchorKey() {
    return file("--anchor-key").orElseThrow(() -> new WrongUseException("log.key-missing"));
  }

  /** When the copy was made; later anchors are left aside. */
  Instant until() {
    String text = given.get("--until");
    try {
      return text == null ? Instant.MAX : Instant.parse(text);
    } catch (DateTimeException unreadable) {
      throw new WrongUseException("log.until");
    }
  }

  /** Whether events that no anchor speaks for are a fault. */
  boolean noTail() {
    return given.containsKey("--no-tail");
  }

  String user() {
    return given.getOrDefault("--user", "pejl");
  }

  String password() {
    return file("--password-file").map(FormFiles::text).map(String::strip).orElse("");
  }

  private Optional<Path> file(String option) {
    return Optional.ofNullable(given.get(option)).map(FormFiles::file);
  }
}
