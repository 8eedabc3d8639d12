package se.pejl.library.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import se.pejl.form.text.Text;

/** Finds the name an author probably meant. */
public final class Spelling {

  private static final int LONGEST = 60;

  private Spelling() {}

  /** The name that was probably meant: the same word said otherwise, or the nearest to it. */
  public static Optional<String> nearest(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    return Synonyms.meant(composed, names).or(() -> alike(small(composed), names));
  }

  private static Optional<String> alike(String written, Collection<String> names) {
    int tolerance = Math.max(1, written.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= tolerance)
        .filter(name -> distance(written, small(name)) <= tolerance)
        .min(
            Comparator.comparingInt((String name) -> distance(written, small(name)))
                .thenComparing(n -> n));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A question that ends a sentence, or nothing. */
  public static Text didYouMean(String written, Collection<String> names) {
    return nearest(written, names)
        .filter(name -> !name.equals(written))
        .map(
            name ->
                new Text(
                    java.util.Map.of(
                        "en", " Did you mean '" + name + "'?", "sv", " Menade du '" + name + "'?")))
        .orElse(Text.NONE);
  }

  private static int distance(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, i, j, one, other);
      }
    }
    return slips[one.length()][other.length()];
  }

  /** A letter added, left out, changed, or two that changed places. */
  private static int fewest(int[][] slips, int i, int j, String one, String other) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int fewest =
        Math.min(Math.min(slips[i][j - 1], slips[i - 1][j]) + 1, slips[i - 1][j - 1] + same);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
