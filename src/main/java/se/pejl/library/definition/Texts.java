package se.pejl.library.definition;

import java.util.Map;
import java.util.TreeMap;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads texts: words in the form's own language, or one line for each language. */
record Texts(Languages languages) {

  Text read(Node node, String key, Problems problems) {
    Text text = some(node, key, problems);
    if (node.asListing().isEmpty()) {
      checkLanguages(node, text.byLanguage(), problems);
    }
    return text;
  }

  /** Reads words in the languages there happen to be. */
  Text some(Node node, String key, Problems problems) {
    Map<String, String> words = new TreeMap<>();
    node.asScalar().ifPresent(scalar -> take(languages.first(), scalar, words, problems));
    node.asMapping().ifPresent(mapping -> take(mapping, words, problems));
    if (node.asListing().isPresent()) {
      problems.add(node.mark(), Rule.VALUE_TYPE, key, Kinds.WORDS);
    }
    return new Text(words);
  }

  private void take(Mapping mapping, Map<String, String> words, Problems problems) {
    mapping
        .entries()
        .forEach(
            (language, entry) -> {
              if (!languages.all().contains(language)) {
                unknown(language, entry, problems);
              } else if (entry.value().asScalar().isEmpty()) {
                problems.add(entry.value().mark(), Rule.VALUE_TYPE, language, Kinds.WORDS);
              } else {
                take(language, entry.value().asScalar().orElseThrow(), words, problems);
              }
            });
  }

  private void unknown(String language, Mapping.Entry entry, Problems problems) {
    if (entry.onlyAfterComma(language)) {
      problems.add(entry.key(), Rule.TEXT_COMMA, language);
    } else {
      problems.add(
          entry.key(),
          Rule.LANGUAGE_UNKNOWN,
          language,
          Spelling.didYouMean(language, languages.all()));
    }
  }

  private static void take(
      String language, Scalar scalar, Map<String, String> words, Problems problems) {
    if (!scalar.isNothing() && !scalar.text().isBlank()) {
      words.put(language, scalar.text().strip());
      checkLength(scalar.text(), scalar.mark(), problems);
    }
  }

  static void checkLength(String words, Mark mark, Problems problems) {
    if (words.length() > Limits.TEXT) {
      problems.add(mark, Rule.LIMIT_TEXT, words.length(), Limits.TEXT);
    }
  }

  /** The beginning of a text that is too long to repeat. */
  static String shortened(String words) {
    return words.length() <= Limits.CODE ? words : words.substring(0, Limits.CODE) + "…";
  }

  private void checkLanguages(Node node, Map<String, String> words, Problems problems) {
    if (!words.containsKey(languages.first())) {
      problems.add(node.mark(), Rule.TEXT_MISSING, languages.first());
    }
    for (String language : languages.all()) {
      if (!language.equals(languages.first()) && !words.containsKey(language)) {
        problems.add(node.mark(), Rule.TEXT_UNTRANSLATED, language);
      }
    }
  }
}
