package se.pejl.form.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/**
 * Cuts a condition into its words, numbers and signs. A name may hold hyphens, so minus needs
 * spaces.
 */
final class Lexer {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final List<String> TWO = List.of("==", "!=", "<=", ">=");
  private static final String ONE = "=<>()+-*/,";

  private static final Text OURS =
      Phrase.said(
          "; det har and, or, not, in, = != < <= > >= + - * / ( ) och ,",
          "; it has and, or, not, in, = != < <= > >= + - * / ( ) and ,");

  private final String text;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
        at++;
      } else if (letter(next) || digit(next) || negative(next)) {
        word();
      } else if (next == '\'' || next == '"') {
        quoted(next);
      } else {
        sign();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", text.length()));
    return tokens;
  }

  private void word() {
    int start = at++;
    while (at < text.length() && inside(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    tokens.add(new Token(kind(word, start), word, start));
  }

  private Token.Kind kind(String word, int start) {
    if (NUMBER.matcher(word).matches()) {
      return Token.Kind.NUMBER;
    }
    if (word.startsWith("-") || word.endsWith("-") || word.endsWith(".")) {
      problems.note(
          start,
          Rule.SYNTAX,
          Phrase.said(
              "'{0}' är varken ett namn eller ett tal; ett minus har blanksteg på båda sidor",
              "'{0}' is neither a name nor a number; a minus has a space on both sides", word));
    }
    return DATE.matcher(word).matches() ? Token.Kind.DATE : Token.Kind.NAME;
  }

  private void quoted(char quote) {
    int end = text.indexOf(quote, at + 1);
    if (end < 0) {
      problems.note(
          at,
          Rule.SYNTAX,
          Phrase.said("citattecknet stängs aldrig", "the quotation mark is never closed"));
      at = text.length();
      return;
    }
    tokens.add(new Token(Token.Kind.QUOTED, text.substring(at + 1, end), at));
    at = end + 1;
  }

  private void sign() {
    String two = text.substring(at, Math.min(at + 2, text.length()));
    boolean known = TWO.contains(two);
    boolean pair = known || Elsewhere.known(two);
    String sign = pair ? two : Character.toString(text.codePointAt(at));
    if (known || !pair && ONE.contains(sign)) {
      tokens.add(new Token(Token.Kind.SIGN, sign, at));
    } else {
      problems.note(at, Rule.SYNTAX, foreign(sign));
    }
    at += sign.length();
  }

  private static Text foreign(String sign) {
    Text instead = Elsewhere.instead(sign);
    return Phrase.said(
        "'{0}' hör inte till språket{1}",
        "'{0}' is not part of the language{1}", sign, instead.isEmpty() ? OURS : instead);
  }

  /**
   * A minus that belongs to a number: right before a digit, and not after something to take from.
   */
  private boolean negative(char next) {
    return next == '-' && at + 1 < text.length() && digit(text.charAt(at + 1)) && !afterOperand();
  }

  private boolean afterOperand() {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    boolean connective = last.word("and") || last.word("or") || last.word("not");
    return last.is(")") || last.kind() != Token.Kind.SIGN && !connective;
  }

  private static boolean inside(char c) {
    return letter(c) || digit(c) || c == '-' || c == '.';
  }

  private static boolean letter(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
