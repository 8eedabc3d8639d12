package se.pejl.library.definition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;
import se.pejl.form.item.Traits;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads how an item is answered: by an option, a number, words or a date. */
final class KindReader {

  private static final List<String> KINDS =
      List.of("response", "options", "number", "text", "date");
  private static final Words<Integer> LENGTHS = Words.of("short", 200, "long", Limits.TEXT);

  private final Map<String, Optional<AnswerScale>> shared;
  private final ResponsesReader responses;
  private final Texts texts;

  KindReader(Map<String, Optional<AnswerScale>> shared, ResponsesReader responses, Texts texts) {
    this.shared = shared;
    this.responses = responses;
    this.texts = texts;
  }

  Optional<Item> read(Traits traits, Block block) {
    List<String> kinds = block.nearest(KINDS);
    if (kinds.size() != 1) {
      block.problems().add(block.mark(), Rule.KEY_ONE_OF, String.join(", ", KINDS));
      return Optional.empty();
    }
    String kind = kinds.get(0);
    return block.find(kind).flatMap(node -> read(kind, node, traits, block));
  }

  private Optional<Item> read(String kind, Node node, Traits traits, Block block) {
    return switch (kind) {
      case "response" -> block.scalar(kind).flatMap(name -> shared(name, traits, block));
      case "options" ->
          responses
              .scale(traits.code().value(), node, block)
              .map(scale -> new ChoiceItem(traits, scale));
      case "number" -> Block.of(node, kind, block.problems()).flatMap(b -> number(traits, b));
      case "text" -> text(node, block).map(longest -> new TextItem(traits, longest));
      case "date" -> date(node, traits, block);
      default -> throw new IllegalStateException(kind);
    };
  }

  private Optional<Item> shared(Scalar name, Traits traits, Block block) {
    if (!shared.containsKey(name.text())) {
      block
          .problems()
          .add(
              name.mark(),
              Rule.RESPONSE_UNKNOWN,
              name.text(),
              Spelling.didYouMean(name.text(), shared.keySet()));
      return Optional.empty();
    }
    return shared.get(name.text()).map(scale -> new ChoiceItem(traits, scale));
  }

  private Optional<Item> number(Traits traits, Block block) {
    block.only("min", "max", "decimals", "unit");
    block.need("min");
    block.need("max");
    Optional<BigDecimal> min = block.number("min");
    Optional<BigDecimal> max = block.number("max");
    int decimals = block.whole("decimals", 0, Limits.DECIMALS).orElse(0);
    Text unit = block.optionalText("unit", texts);
    if (min.isEmpty() || max.isEmpty() || !inOrder(block, "max", min.get(), max.get())) {
      return Optional.empty();
    }
    notFiner(block, "min", min.get(), decimals);
    notFiner(block, "max", max.get(), decimals);
    return Optional.of(new NumberItem(traits, min.get(), max.get(), decimals, unit));
  }

  private static void notFiner(Block block, String key, BigDecimal limit, int decimals) {
    if (limit.stripTrailingZeros().scale() > decimals) {
      block.problems().add(block.markOf(key), Rule.VALUE_TYPE, key, Kinds.fineness(decimals));
    }
  }

  private static <C extends Comparable<C>> boolean inOrder(Block block, String key, C low, C high) {
    boolean good = low.compareTo(high) <= 0;
    if (!good) {
      block.problems().add(block.markOf(key), Rule.VALUE_ORDER, key, low, high);
    }
    return good;
  }

  private static Optional<Integer> text(Node node, Block block) {
    if (node.asScalar().isPresent()) {
      return block.oneOf(node.asScalar().orElseThrow(), "text", LENGTHS);
    }
    return Block.of(node, "text", block.problems())
        .map(
            own -> {
              own.only("longest");
              own.need("longest");
              return own.whole("longest", 1, Limits.WORDS).orElse(Limits.TEXT);
            });
  }

  private static Optional<Item> date(Node node, Traits traits, Block block) {
    if (node.asScalar().isPresent()) {
      Words<Boolean> words = new Words<>(Map.of("any", true));
      return block
          .oneOf(node.asScalar().orElseThrow(), "date", words)
          .map(any -> new DateItem(traits, Optional.empty(), Optional.empty()));
    }
    return Block.of(node, "date", block.problems()).flatMap(own -> date(own, traits));
  }

  private static Optional<Item> date(Block block, Traits traits) {
    block.only("earliest", "latest");
    Optional<LocalDate> earliest = block.typed("earliest", Kinds.DATE, KindReader::day);
    Optional<LocalDate> latest = block.typed("latest", Kinds.DATE, KindReader::day);
    boolean good =
        earliest.isEmpty()
            || latest.isEmpty()
            || inOrder(block, "latest", earliest.get(), latest.get());
    return good ? Optional.of(new DateItem(traits, earliest, latest)) : Optional.empty();
  }

  private static LocalDate day(Scalar scalar) {
    try {
      return scalar.text().length() == 10 ? LocalDate.parse(scalar.text()) : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
