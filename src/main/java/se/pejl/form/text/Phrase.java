package se.pejl.form.text;

import java.math.BigDecimal;
import java.util.Map;

/** Sentences of the program itself, in Swedish and English, with things put in their places. */
public final class Phrase {

  private Phrase() {}

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

  /** A number without superfluous zeros. */
  public static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
