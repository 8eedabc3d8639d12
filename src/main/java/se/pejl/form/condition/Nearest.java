package se.pejl.form.condition;

import java.util.Collection;
import java.util.Optional;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** The name someone probably meant. */
final class Nearest {

  private static final int SLIPS = 2;

  private Nearest() {}

  /** {@code "; did you mean 'truancy'?"}, or nothing when no name is near. */
  static Text suggestion(String written, Collection<String> names) {
    return to(written, names)
        .map(name -> Phrase.said("; menade du '{0}'?", "; did you mean '{0}'?", name))
        .orElse(Text.NONE);
  }

  static Optional<String> to(String written, Collection<String> names) {
    String best = null;
    int fewest = Math.min(SLIPS, written.length() / 2) + 1;
    for (String name : names.stream().sorted().toList()) {
      int slips = slips(written, name);
      if (slips < fewest) {
        fewest = slips;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters are added, left out or changed between two words. */
  private static int slips(String one, String other) {
    if (Math.abs(one.length() - other.length()) > SLIPS) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + changed);
      }
      above = row;
    }
    return above[other.length()];
  }
}
