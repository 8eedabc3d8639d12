package se.pejl.library.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.pejl.form.text.Text;

/** Finds the name an author probably meant. */
public final class Spelling {

  private static final int LONGEST = 60;

  private Spelling() {}

  /** The name nearest to what was written, when it is near enough. */
  public static Optional<String> nearest(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    int tolerance = Math.max(1, written.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= tolerance)
        .filter(name -> distance(written, name) <= tolerance)
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(n -> n));
  }

  /** A question that ends a sentence, or nothing. */
  public static Text didYouMean(String written, Collection<String> names) {
    return nearest(written, names)
        .map(
            name ->
                new Text(
                    java.util.Map.of(
                        "en", " Did you mean '" + name + "'?", "sv", " Menade du '" + name + "'?")))
        .orElse(Text.NONE);
  }

  private static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
      }
      last = row;
    }
    return last[other.length()];
  }
}
