package se.pejl.cli;

import java.util.List;

/** What was asked for cannot be done; says why by the key of a text. */
final class WrongUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> about;

  WrongUseException(String key, Object... about) {
    super(key);
    this.key = key;
    this.about = List.of(about);
  }

  String in(Words words) {
    return words.of(key, about.toArray());
  }
}
