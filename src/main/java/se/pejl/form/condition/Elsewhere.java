package se.pejl.form.condition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** What is written in Swedish, in other languages or by a word processor, and how we write it. */
final class Elsewhere {

  private static final Map<String, String> OURS =
      Map.ofEntries(
          Map.entry("och", "and"),
          Map.entry("samt", "and"),
          Map.entry("eller", "or"),
          Map.entry("inte", "not"),
          Map.entry("ej", "not"),
          Map.entry("är", "="),
          Map.entry("is", "="),
          Map.entry("equals", "="),
          Map.entry("i", "in"),
          Map.entry("ålder", "age"),
          Map.entry("kön", "sex"),
          Map.entry("poäng", "points"),
          Map.entry("besvarad", "answered"),
          Map.entry("antal", "count"),
          Map.entry("sum", "score(…)"),
          Map.entry("summa", "score(…)"),
          Map.entry("&&", "and"),
          Map.entry("||", "or"),
          Map.entry("=>", ">="),
          Map.entry("=<", "<="),
          Map.entry("<>", "!="),
          Map.entry("&", "and"),
          Map.entry("|", "or"),
          Map.entry("!", "not"),
          Map.entry("≥", ">="),
          Map.entry("≤", "<="),
          Map.entry("≠", "!="),
          Map.entry("–", "-"),
          Map.entry("—", "-"),
          Map.entry("−", "-"),
          Map.entry("×", "*"),
          Map.entry("·", "*"),
          Map.entry("’", "'"),
          Map.entry("‘", "'"),
          Map.entry("”", "'"),
          Map.entry("“", "'"),
          Map.entry("„", "'"),
          Map.entry("[", "("),
          Map.entry("]", ")"),
          Map.entry("{", "("),
          Map.entry("}", ")"));

  private Elsewhere() {}

  /** How we say what stands in a place or right before it. */
  static Text instead(List<Token> tokens, int at) {
    Token before = tokens.get(Math.max(0, at - 1));
    if (tokens.get(at).is(",") && before.kind() == Token.Kind.NUMBER) {
      return Phrase.said("; tal skrivs med punkt", "; a number is written with a point");
    }
    Text here = instead(tokens.get(at).text());
    return here.isEmpty() ? instead(before.text()) : here;
  }

  static boolean known(String written) {
    return OURS.containsKey(written);
  }

  /** {@code "; write and"}, or nothing when it is not known from elsewhere. */
  static Text instead(String written) {
    return Optional.ofNullable(OURS.get(written.toLowerCase(Locale.ROOT)))
        .map(ours -> Phrase.said("; skriv {0}", "; write {0}", ours))
        .orElse(Text.NONE);
  }
}
