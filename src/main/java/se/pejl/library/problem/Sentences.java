package se.pejl.library.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.form.text.Text;

/** The sentences of all rules in one language; {0}, {1} stand for what the problem is about. */
final class Sentences {

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
  private static final Sentences SWEDISH = new Sentences("sv");
  private static final Sentences ENGLISH = new Sentences("en");

  private final String language;
  private final ResourceBundle bundle;

  private Sentences(String language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "se.pejl.library.problem.rules",
            Locale.forLanguageTag(language),
            Sentences.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Sentences in(String language) {
    return language.startsWith("sv") ? SWEDISH : ENGLISH;
  }

  String of(Rule rule, List<Text> about) {
    Matcher holes = HOLE.matcher(bundle.getString(rule.code()));
    return holes.replaceAll(hole -> Matcher.quoteReplacement(named(hole.group(1), about)));
  }

  private String named(String hole, List<Text> about) {
    int place = Integer.parseInt(hole);
    return place < about.size() ? about.get(place).in(language) : "";
  }
}
