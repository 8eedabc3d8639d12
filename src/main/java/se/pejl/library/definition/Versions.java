package se.pejl.library.definition;

import java.util.Arrays;
import java.util.Comparator;

/** The order of versions: 1.9.0 comes before 1.10.0. */
public final class Versions {

  public static final Comparator<String> OLDEST_FIRST =
      (one, other) -> Arrays.compare(numbers(one), numbers(other));

  private Versions() {}

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\."))
        .mapToInt(part -> part.matches("\\d{1,6}") ? Integer.parseInt(part) : -1)
        .toArray();
  }
}
