package se.pejl.form.condition;

import java.util.Optional;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** One word, number, date or sign of a condition as written. */
record Token(Kind kind, String text, int offset) {

  /** What a token is. */
  enum Kind {
    NAME,
    /** A name in quotation marks, for codes that look like something else. */
    QUOTED,
    NUMBER,
    DATE,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean sign() {
    return kind == Kind.SIGN;
  }

  /** The comparison it is; empty when it is something else. */
  Optional<Comparison> comparison() {
    return sign() ? Comparison.signed(text) : Optional.empty();
  }

  /** Whether it joins conditions, and so is never a name. */
  boolean joins() {
    return word("and") || word("or") || word("not") || word("in");
  }

  /** Whether it makes the condition larger; brackets and commas do not. */
  boolean counts() {
    return !is("(") && !is(")") && !is(",");
  }

  /** Whether it is this word of the language, in capitals or not. */
  boolean word(String word) {
    return kind == Kind.NAME && text.equalsIgnoreCase(word);
  }

  /** How to speak of it in a sentence. */
  Text spoken() {
    return kind == Kind.END
        ? Phrase.said("villkorets slut", "the end of the condition")
        : Phrase.said("'{0}'", "'{0}'", text);
  }
}
