package se.pejl.oversight;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two people may be relatives, as far as their names tell. */
final class Surname {

  private Surname() {}

  /**
   * @param displayName given name first, as accounts have it
   */
  static boolean shared(String displayName, String familyName) {
    String[] words = displayName.strip().split("\\s+", 2);
    return words.length == 2 && parts(words[1]).stream().anyMatch(parts(familyName)::contains);
  }

  /** Each part of a double name; single letters are not names. */
  private static Set<String> parts(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"))
        .filter(part -> part.length() > 1)
        .collect(Collectors.toSet());
  }
}
