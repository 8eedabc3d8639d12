package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Homes;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Listing;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Keys and values of one thing in a definition; what cannot be read is reported and left out. */
final class Block {

  private final Mapping mapping;
  private final Optional<Block> fallback;
  private final Problems problems;

  Block(Mapping mapping, Problems problems) {
    this(mapping, Optional.empty(), problems);
  }

  private Block(Mapping mapping, Optional<Block> fallback, Problems problems) {
    this.mapping = mapping;
    this.fallback = fallback;
    this.problems = problems;
  }

  /** A block that is what the node says; reported and empty when the node is something else. */
  static Optional<Block> of(Node node, String key, Problems problems) {
    if (node.asMapping().isEmpty()) {
      problems.add(node.mark(), Rule.VALUE_TYPE, key, Kinds.BLOCK);
    }
    return node.asMapping().map(mapping -> new Block(mapping, problems));
  }

  /** This block, with another to look in for what it does not say. */
  Block or(Optional<Block> other) {
    return new Block(mapping, other, problems);
  }

  Mark mark() {
    return mapping.mark();
  }

  /** Where the value of a key stands, or else the block. */
  Mark markOf(String key) {
    return look(key).map(Node::mark).orElse(mark());
  }

  Mapping mapping() {
    return mapping;
  }

  Problems problems() {
    return problems;
  }

  /** Reports every key but these. */
  void only(String... keys) {
    List<String> known = Arrays.asList(keys);
    for (String key : mapping.keys()) {
      if (!known.contains(key) && !problems.isFull()) {
        unknown(key, known);
      }
    }
  }

  private void unknown(String key, List<String> known) {
    int colon = key.indexOf(':');
    if (colon > 0 && known.contains(key.substring(0, colon))) {
      problems.add(mapping.markOf(key), Rule.KEY_SPACE, key.substring(0, colon));
    } else if (mapping.entries().get(key).onlyAfterComma(key)) {
      problems.add(mapping.markOf(key), Rule.TEXT_COMMA, key);
    } else {
      problems.add(mapping.markOf(key), Rule.KEY_UNKNOWN, key, Homes.orMeant(key, known));
    }
  }

  boolean has(String key) {
    return look(key).isPresent();
  }

  /** Those of the keys that stand here, or else in what this falls back on. */
  List<String> nearest(List<String> keys) {
    List<String> own = keys.stream().filter(mapping.keys()::contains).toList();
    return own.isEmpty() ? fallback.map(other -> other.nearest(keys)).orElse(own) : own;
  }

  private Optional<Node> look(String key) {
    return mapping.find(key).or(() -> fallback.flatMap(other -> other.look(key)));
  }

  /** The value of a key; one that is written but empty is reported. */
  Optional<Node> find(String key) {
    Optional<Node> node = look(key);
    if (node.filter(Node::isNothing).isPresent()) {
      problems.add(mapping.markOf(key), Rule.VALUE_EMPTY, key);
      return Optional.empty();
    }
    return node;
  }

  /** The value of a key that must be there. */
  Optional<Node> need(String key) {
    return need(key, Rule.KEY_MISSING, key);
  }

  Optional<Node> need(String key, Rule missing, Object... about) {
    if (!has(key)) {
      problems.add(mark(), missing, about);
    }
    return find(key);
  }

  Optional<Block> block(String key) {
    return find(key).flatMap(node -> of(node, key, problems));
  }

  Optional<Scalar> scalar(String key) {
    return find(key).flatMap(node -> scalar(node, key));
  }

  Optional<Scalar> scalar(Node node, String key) {
    if (node.asScalar().isEmpty()) {
      problems.add(node.mark(), Rule.VALUE_TYPE, key, Kinds.WORDS);
    } else if (node.isNothing()) {
      problems.add(node.mark(), Rule.VALUE_EMPTY, key);
      return Optional.empty();
    }
    return node.asScalar();
  }

  /** The entries of a list; empty when it is missing. */
  List<Node> list(String key, int most) {
    return find(key).map(node -> list(node, key, most)).orElse(List.of());
  }

  List<Node> list(Node node, String key, int most) {
    if (node.asListing().isEmpty()) {
      problems.add(node.mark(), Rule.VALUE_TYPE, key, Kinds.LIST, butWas(node));
      return List.of();
    }
    List<Node> nodes = node.asListing().orElseThrow().nodes();
    if (nodes.size() > most) {
      problems.add(node.mark(), Rule.LIMIT_ENTRIES, key, nodes.size(), most);
    }
    return nodes.subList(0, Math.min(most, nodes.size()));
  }

  /** The entries of a list that are blocks; others are reported. */
  List<Block> blocks(String key, int most) {
    return list(key, most).stream().flatMap(node -> of(node, key, problems).stream()).toList();
  }

  /** The entries of a list of words; others are reported. */
  List<Scalar> scalars(String key, int most) {
    return list(key, most).stream().flatMap(node -> scalar(node, key).stream()).toList();
  }

  /** The code in this key, which must be there; empty text when it is not or is no code. */
  String code(String key) {
    need(key);
    return scalar(key).filter(scalar -> Codes.check(scalar, problems)).map(Scalar::text).orElse("");
  }

  /** Words in one language only, such as a name. */
  String words(String key) {
    need(key);
    Optional<Scalar> scalar = scalar(key);
    scalar.ifPresent(words -> Texts.checkLength(words.text(), words.mark(), problems));
    return scalar.map(Scalar::text).orElse("");
  }

  Text text(String key, Texts texts) {
    return need(key).map(node -> texts.read(node, key, problems)).orElse(Text.NONE);
  }

  Text optionalText(String key, Texts texts) {
    return find(key).map(node -> texts.read(node, key, problems)).orElse(Text.NONE);
  }

  /** One of a few words. */
  <T> Optional<T> oneOf(String key, Words<T> words) {
    return scalar(key).flatMap(scalar -> oneOf(scalar, key, words));
  }

  <T> Optional<T> oneOf(Scalar scalar, String key, Words<T> words) {
    T meaning = words.meanings().get(scalar.text());
    if (meaning == null) {
      var known = words.meanings().keySet();
      problems.add(
          scalar.mark(),
          Rule.VALUE_ONE_OF,
          key,
          scalar.text(),
          Spelling.didYouMean(scalar.text(), known),
          Text.of("en", String.join(", ", known)));
    }
    return Optional.ofNullable(meaning);
  }

  boolean yes(String key, boolean otherwise) {
    Words<Boolean> words = Words.of("true", true, "false", false);
    return typed(key, Kinds.YES_NO, s -> s.plain() ? words.meanings().get(s.text()) : null)
        .orElse(otherwise);
  }

  Optional<BigDecimal> number(String key) {
    return find(key).flatMap(node -> number(node, key));
  }

  Optional<BigDecimal> number(Node node, String key) {
    boolean tooLong = node.asScalar().filter(Numbers::isAny).isPresent();
    return typed(node, key, tooLong ? Kinds.NUMBER_HELD : Kinds.NUMBER, Numbers::of);
  }

  /** A whole number from lowest to highest. */
  OptionalInt whole(String key, int lowest, int highest) {
    Optional<BigDecimal> number =
        typed(key, Kinds.WHOLE, s -> s.text().contains(".") ? null : Numbers.of(s));
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    BigDecimal whole = number.get();
    if (whole.compareTo(BigDecimal.valueOf(lowest)) < 0
        || whole.compareTo(BigDecimal.valueOf(highest)) > 0) {
      problems.add(markOf(key), Rule.VALUE_OUTSIDE, key, lowest, highest);
      return OptionalInt.empty();
    }
    return OptionalInt.of(whole.intValueExact());
  }

  /** A scalar that a function can read; the function answers null when it cannot. */
  <T> Optional<T> typed(String key, Text kind, Function<Scalar, T> reading) {
    return find(key).flatMap(node -> typed(node, key, kind, reading));
  }

  <T> Optional<T> typed(Node node, String key, Text kind, Function<Scalar, T> reading) {
    Optional<T> value = node.asScalar().map(reading);
    if (value.isEmpty()) {
      problems.add(node.mark(), Rule.VALUE_TYPE, key, kind, butWas(node));
    }
    return value;
  }

  private static Text butWas(Node node) {
    return node.asScalar()
        .map(found -> Phrase.said(", inte '{0}'", ", not '{0}'", Texts.shortened(found.text())))
        .orElse(Text.NONE);
  }

  /** The blocks of a list that was read, and complained of, before. */
  List<Block> quietBlocks(String key) {
    return look(key).flatMap(Node::asListing).stream()
        .flatMap(list -> list.nodes().stream())
        .flatMap(node -> node.asMapping().stream())
        .map(each -> new Block(each, problems))
        .toList();
  }

  /** The entries of a list that was read, and complained of, before. */
  Optional<List<Node>> quietList(String key) {
    return look(key).flatMap(Node::asListing).map(Listing::nodes);
  }

  /** A number that was read, and complained of, before. */
  Optional<BigDecimal> quietNumber(String key) {
    return look(key).flatMap(Node::asScalar).map(Numbers::of);
  }

  /** Words that were read, and complained of, before. */
  String quietWords(String key) {
    return look(key).flatMap(Node::asScalar).map(Scalar::text).orElse("");
  }
}
