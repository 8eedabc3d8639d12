package se.pejl.form.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/**
 * Reads the tokens of a condition from left to right: or, and, not, comparison, sum, product, part.
 */
final class Parser {

  private static final int DEEPEST = 50;
  private static final int LARGEST = 2000;

  private final List<Token> tokens;
  private final Meaning meaning;
  private final Problems problems;
  private int at;
  private int depth;
  private int size;

  Parser(List<Token> tokens, Meaning meaning, Problems problems) {
    this.tokens = tokens;
    this.meaning = meaning;
    this.problems = problems;
  }

  Condition condition() {
    Condition condition = meaning.condition(or());
    if (peek().kind() != Token.Kind.END) {
      throw unexpected(Wanted.END);
    }
    return condition;
  }

  private Part or() {
    Part first = and();
    if (!peek().word("or")) {
      return first;
    }
    return new Part.Claim(first.offset(), new Condition.Any(joined(first, "or", this::and)));
  }

  private Part and() {
    Part first = not();
    if (!peek().word("and")) {
      return first;
    }
    return new Part.Claim(first.offset(), new Condition.All(joined(first, "and", this::not)));
  }

  private List<Condition> joined(Part first, String word, Supplier<Part> next) {
    List<Condition> parts = new ArrayList<>();
    parts.add(meaning.condition(first));
    while (peek().word(word)) {
      take();
      parts.add(meaning.condition(next.get()));
    }
    return parts;
  }

  private Part not() {
    Token word = peek();
    if (!word.word("not")) {
      return comparison();
    }
    take();
    return deeper(() -> new Part.Claim(word.offset(), new Condition.Not(meaning.condition(not()))));
  }

  private Part comparison() {
    Part left = sum();
    boolean not = peek().word("not") && tokens.get(at + 1).word("in");
    if (not) {
      take();
    }
    if (peek().word("in")) {
      take();
      Condition among = meaning.among(left, listed(this::sum));
      return new Part.Claim(left.offset(), not ? new Condition.Not(among) : among);
    }
    return peek().comparison().map(comparison -> compared(left, comparison)).orElse(left);
  }

  private Part compared(Part left, Comparison comparison) {
    take();
    Part right = sum();
    if (peek().comparison().isPresent()) {
      throw problems.stop(
          peek().offset(),
          Rule.SYNTAX,
          Phrase.said(
              "två jämförelser i rad; sätt 'and' mellan två hela",
              "two comparisons in a row; put 'and' between two whole ones"));
    }
    return new Part.Claim(left.offset(), meaning.compared(left, comparison, right));
  }

  private Part sum() {
    return calculated("+", "-", this::product, Quantity.Sum::new);
  }

  private Part product() {
    return calculated("*", "/", this::part, Quantity.Product::new);
  }

  private Part calculated(
      String up,
      String down,
      Supplier<Part> next,
      BiFunction<List<Quantity>, List<Quantity>, Quantity> together) {
    Part first = next.get();
    if (!peek().is(up) && !peek().is(down)) {
      return first;
    }
    List<Quantity> upper = new ArrayList<>(List.of(meaning.quantity(first)));
    List<Quantity> lower = new ArrayList<>();
    while (peek().is(up) || peek().is(down)) {
      List<Quantity> side = take().is(up) ? upper : lower;
      side.add(meaning.quantity(next.get()));
    }
    return new Part.Value(first.offset(), together.apply(upper, lower));
  }

  private Part part() {
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> new Part.Figure(token.offset(), token.text());
      case DATE -> meaning.day(token);
      case QUOTED -> new Part.Word(token.offset(), token.text());
      case NAME -> peek().is("(") ? call(token) : named(token);
      case SIGN, END -> bracket(token);
    };
  }

  private Part bracket(Token token) {
    if (!token.is("(")) {
      at--;
      throw unexpected(Wanted.PART);
    }
    Part inside = deeper(this::or);
    expect(")");
    return inside;
  }

  private Part named(Token token) {
    if (token.word("age")) {
      return new Part.Value(token.offset(), new Quantity.Age());
    }
    if (token.joins()) {
      at--;
      throw unexpected(Wanted.PART);
    }
    return new Part.Word(token.offset(), token.text());
  }

  private Part call(Token function) {
    int offset = function.offset();
    return switch (function.text()) {
      case "points" -> new Part.Value(offset, meaning.points(argument()));
      case "score" -> new Part.Value(offset, meaning.score(argument()));
      case "answered" -> new Part.Claim(offset, meaning.answered(argument()));
      case "same" -> new Part.Claim(offset, meaning.same(offset, meaning.each(listed(this::name))));
      case "count" -> new Part.Value(offset, counted(offset));
      case "any" -> new Part.Claim(offset, together(Condition.Any::new, Meaning::someOf));
      case "all" -> new Part.Claim(offset, together(Condition.All::new, Meaning::allOf));
      default ->
          throw problems.stop(
              offset,
              Rule.SYNTAX,
              Phrase.said(
                  "{0} kan inte följas av '('; bara points, score, answered, same, count, any,"
                      + " all, in och not kan det{1}",
                  "{0} cannot be followed by '('; only points, score, answered, same, count, any,"
                      + " all, in and not can{1}",
                  function.spoken(),
                  Elsewhere.instead(function.text())));
    };
  }

  private Token argument() {
    expect("(");
    Token name = name();
    expect(")");
    return name;
  }

  private Token name() {
    Token name = take();
    if (name.kind() != Token.Kind.NAME && name.kind() != Token.Kind.QUOTED) {
      at--;
      throw unexpected(Wanted.NAME);
    }
    return name;
  }

  private Condition together(
      Function<List<Condition>, Condition> written, Function<List<Condition>, Condition> ofItems) {
    return ofEach() ? ofItems.apply(each()) : written.apply(conditions());
  }

  private Quantity counted(int offset) {
    return ofEach() ? new Quantity.CountOf(each()) : meaning.count(offset, conditions());
  }

  private List<Condition> conditions() {
    return listed(() -> meaning.condition(or()));
  }

  private boolean ofEach() {
    Token after = tokens.get(Math.min(at + 2, tokens.size() - 1));
    return tokens.get(at + 1).word("points") && after.sign() && !after.is("(");
  }

  /** The short form {@code count(points >= 1 in (a, b, c))}: the same asked of every item. */
  private List<Condition> each() {
    expect("(");
    take();
    Comparison comparison = peek().comparison().orElseThrow(() -> unexpected(Wanted.COMPARISON));
    take();
    Quantity limit = meaning.quantity(sum());
    if (!take().word("in")) {
      at--;
      throw unexpected(Wanted.LIST);
    }
    List<Token> items = meaning.each(listed(this::name));
    expect(")");
    return items.stream()
        .map(
            item ->
                (Condition) new Condition.NumberCompared(meaning.points(item), comparison, limit))
        .toList();
  }

  private <T> List<T> listed(Supplier<T> one) {
    expect("(");
    List<T> all = new ArrayList<>();
    all.add(deeper(one));
    while (peek().is(",")) {
      take();
      all.add(deeper(one));
    }
    expect(")");
    return all;
  }

  private <T> T deeper(Supplier<T> inner) {
    if (++depth > DEEPEST) {
      throw problems.stop(
          peek().offset(),
          Rule.TOO_DEEP,
          Phrase.said(
              "mer än {0} nivåer inuti varandra", "nested more than {0} levels deep", DEEPEST));
    }
    T read = inner.get();
    depth--;
    return read;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    Token token = peek();
    if (token.counts() && ++size > LARGEST) {
      throw problems.stop(
          token.offset(),
          Rule.TOO_LARGE,
          Phrase.said(
              "fler än {0} namn, tal och ord; dela upp det i skalor",
              "more than {0} names, numbers and words; split it into scales", LARGEST));
    }
    at++;
    return token;
  }

  private void expect(String sign) {
    if (!peek().is(sign)) {
      throw unexpected(Phrase.said("'{0}'", "'{0}'", sign));
    }
    take();
  }

  private Problems.Unreadable unexpected(Text wanted) {
    Text instead = Elsewhere.instead(tokens, at);
    Text found = peek().spoken();
    Text sentence =
        Phrase.said(
            "{0} står där {1} skulle stå{2}",
            "{0} stands where {1} should{2}", found, wanted, instead);
    return problems.stop(peek().offset(), Rule.SYNTAX, sentence);
  }
}
