package se.pejl.library.definition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** The tags of languages, which are easily mistaken for those of countries. */
final class Tongue {

  private static final Set<String> TWO_LETTERS =
      new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

  /** Countries whose tag is no language, and what is spoken there. */
  private static final Map<String, String> SPOKEN =
      Map.ofEntries(
          Map.entry("gb", "en"),
          Map.entry("us", "en"),
          Map.entry("dk", "da"),
          Map.entry("cz", "cs"),
          Map.entry("gr", "el"),
          Map.entry("ua", "uk"),
          Map.entry("jp", "ja"),
          Map.entry("cn", "zh"),
          Map.entry("iq", "ar"),
          Map.entry("sy", "ar"));

  private static final String NORTHERN_SAMI = "se";

  private Tongue() {}

  /** Reports a tag that is no language, or one that in Sweden is hardly ever meant. */
  static void check(String tag, Mark mark, Problems problems) {
    if (tag.equals(NORTHERN_SAMI)) {
      problems.add(mark, Rule.LANGUAGE_SAMI);
    } else if (tag.length() == 2 ? !TWO_LETTERS.contains(tag) : shorter(tag).isPresent()) {
      problems.add(mark, Rule.LANGUAGE_TAG, tag, meant(tag));
    }
  }

  private static Text meant(String tag) {
    return Optional.ofNullable(SPOKEN.get(tag))
        .or(() -> shorter(tag))
        .map(spoken -> Phrase.said(" Menade du '{0}'?", " Did you mean '{0}'?", spoken))
        .orElse(Text.NONE);
  }

  /** A language of three letters that has a tag of two. */
  private static Optional<String> shorter(String tag) {
    return TWO_LETTERS.stream()
        .filter(two -> new Locale(two).getISO3Language().equals(tag))
        .findFirst();
  }
}
