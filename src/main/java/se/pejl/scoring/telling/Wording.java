package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.pejl.form.Informant;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Scale;
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

  /** A question as it stands before what was answered: with a colon, or a dash when it asks. */
  static Text named(Item item, Informant informant) {
    Map<String, String> named = new TreeMap<>();
    stem(item, informant)
        .byLanguage()
        .forEach((tag, words) -> named.put(tag, words + (words.endsWith("?") ? " –" : ":")));
    return new Text(named);
  }

  static Text stem(Item item, Informant informant) {
    return or(item.stem(informant), item.code().value());
  }

  /** What a scale is called. */
  static Text title(Scale scale) {
    return or(scale.title(), scale.code().value());
  }

  /** Each in quotation marks, with commas between; nothing of none. */
  static Text quoted(Stream<Text> texts) {
    return texts
        .map(text -> said("”{0}”", "“{0}”", text))
        .reduce(Text.NONE, (before, next) -> before.then(", ", next));
  }

  static Text or(Text text, String code) {
    return text.isEmpty() ? Text.of("sv", code) : text;
  }
}
