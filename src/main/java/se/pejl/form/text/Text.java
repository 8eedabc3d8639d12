package se.pejl.form.text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text of a form in the languages it has been written in, by language tag such as {@code sv}.
 */
public record Text(Map<String, String> byLanguage) {

  /** A text that is not there: shows as nothing in every language. */
  public static final Text NONE = new Text(Map.of());

  public Text {
    byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  public static Text of(String language, String words) {
    return new Text(Map.of(language, words));
  }

  /** The words in exactly this language. */
  public Optional<String> exactly(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The words in this language, or else in Swedish, English or any other language there is. */
  public String in(String language) {
    return exactly(language)
        .or(() -> exactly("sv"))
        .or(() -> exactly("en"))
        .or(() -> byLanguage.values().stream().findFirst())
        .orElse("");
  }

  /** These words, and those of another text in the languages these lack. */
  public Text over(Text other) {
    Map<String, String> words = new TreeMap<>(other.byLanguage);
    words.putAll(byLanguage);
    return new Text(words);
  }

  /** This text and another, in every language that either has. */
  public Text then(String between, Text other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    Map<String, String> both = new TreeMap<>();
    byLanguage.keySet().forEach(one -> both.put(one, in(one) + between + other.in(one)));
    other.byLanguage.keySet().forEach(one -> both.put(one, in(one) + between + other.in(one)));
    return new Text(both);
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
