package se.pejl.scoring.telling;

import java.math.BigDecimal;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** Sentences in Swedish and English, with numbers and the form's own texts put in their places. */
public final class Wording {

  private Wording() {}

  /** {@code {0}}, {@code {1}} and so on stand for the things to put in. */
  public static Text said(String swedish, String english, Object... things) {
    return Phrase.said(swedish, english, things);
  }

  static String number(BigDecimal number) {
    return Phrase.number(number);
  }

  static Text or(Text text, String code) {
    return text.isEmpty() ? Text.of("sv", code) : text;
  }
}
