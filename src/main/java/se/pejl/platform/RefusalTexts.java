package se.pejl.platform;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentence that goes with a refusal's code, in the language of the one who asked. */
public final class RefusalTexts {

  private static final ResourceBundle.Control ONLY_ASKED_FOR =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RefusalTexts() {}

  /** The text under {@code refused.<code>}; a general one when nobody has written it. */
  public static String of(String code, Locale language) {
    Locale known = "en".equals(language.getLanguage()) ? Locale.ENGLISH : new Locale("sv");
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "se.pejl.texts", known, RefusalTexts.class.getClassLoader(), ONLY_ASKED_FOR);
    String key = "refused." + code;
    return texts.getString(texts.containsKey(key) ? key : "refused.other");
  }
}
