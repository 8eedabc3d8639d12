package se.pejl.platform;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentence that goes with a refusal's code, in the language of the one who asked. */
public final class RefusalTexts {

  private static final ResourceBundle.Control ONLY_ASKED_FOR =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RefusalTexts() {}

  /** The text under {@code refused.<code>}; a general one when nobody has written it. */
  public static String of(String code, Locale language) {
    ResourceBundle texts = texts(language);
    String key = "refused." + code;
    return texts.getString(texts.containsKey(key) ? key : "refused.other");
  }

  /** The sentences of an explanation, one after the other; nothing when there is none. */
  public static String why(List<String> keys, Locale language) {
    ResourceBundle texts = texts(language);
    return keys.stream()
        .filter(texts::containsKey)
        .map(texts::getString)
        .collect(Collectors.joining(" "));
  }

  private static ResourceBundle texts(Locale language) {
    Locale known = "en".equals(language.getLanguage()) ? Locale.ENGLISH : new Locale("sv");
    return ResourceBundle.getBundle(
        "se.pejl.texts", known, RefusalTexts.class.getClassLoader(), ONLY_ASKED_FOR);
  }
}
