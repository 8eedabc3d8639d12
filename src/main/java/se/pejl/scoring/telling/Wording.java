package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.Map;
import se.pejl.form.text.Text;
import se.pejl.scoring.rules.Units;

/** Sentences in Swedish and English, with numbers and the form's own texts put in their places. */
public final class Wording {

  private Wording() {}

  /** {@code {0}}, {@code {1}} and so on stand for the things to put in. */
  public static Text said(String swedish, String english, Object... things) {
    return new Text(
        Map.of("sv", filled(swedish, "sv", things), "en", filled(english, "en", things)));
  }

  private static String filled(String sentence, String language, Object... things) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
      Object thing = things[sentence.charAt(at + 1) - '0'];
      filled.append(sentence, from, at).append(spoken(thing, language));
      from = at + 3;
    }
    return filled.append(sentence.substring(from)).toString();
  }

  private static String spoken(Object thing, String language) {
    if (thing instanceof Text text) {
      return text.in(language);
    }
    if (thing instanceof BigDecimal number) {
      String plain = number(number);
      return language.equals("sv") ? plain.replace('.', ',') : plain;
    }
    return String.valueOf(thing);
  }

  static String number(BigDecimal number) {
    return Units.plain(number).toPlainString();
  }

  static Text or(Text text, String code) {
    return text.isEmpty() ? Text.of("sv", code) : text;
  }
}
