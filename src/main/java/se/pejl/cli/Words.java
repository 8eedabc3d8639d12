package se.pejl.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import se.pejl.form.text.Text;

/** What the command line says, in one language. */
enum Words {
  SWEDISH("sv"),
  ENGLISH("en");

  private final String language;

  Words(String language) {
    this.language = language;
  }

  static Words in(String language) {
    for (Words words : values()) {
      if (words.language.equals(language)) {
        return words;
      }
    }
    throw new WrongUseException("language.unknown", language);
  }

  /** The tag of the language, such as {@code sv}. */
  String language() {
    return language;
  }

  /** The text of a key; {0}, {1} stand for what it is about. */
  String of(String key, Object... about) {
    return new MessageFormat(bundle().getString(key), Locale.forLanguageTag(language))
        .format(Arrays.stream(about).map(this::said).toArray());
  }

  private Object said(Object thing) {
    return thing instanceof Text text ? text.in(language) : thing;
  }

  /** The text of a key in both languages. */
  static Text both(String key, Object... about) {
    return new Text(Map.of("sv", SWEDISH.of(key, about), "en", ENGLISH.of(key, about)));
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        "se.pejl.cli.texts",
        Locale.forLanguageTag(language),
        Words.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
