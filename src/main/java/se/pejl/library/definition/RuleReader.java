package se.pejl.library.definition;

import java.util.Optional;
import java.util.OptionalInt;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;

/** Reads how a scale adds up and what it does about missing answers. */
final class RuleReader {

  /** How a scale is computed, as it is written. */
  private enum Way {
    SUM,
    MEAN,
    COUNT
  }

  /** What a scale does about missing answers, as it is written. */
  private enum Missing {
    REFUSE,
    PRORATE,
    ZERO,
    INTERVAL
  }

  Optional<Method> method(Block block) {
    block.need("method");
    Optional<Way> way = block.oneOf("method", Words.of(Way.class));
    way.ifPresent(chosen -> checkCompany(chosen, block));
    return way.flatMap(
        chosen ->
            switch (chosen) {
              case SUM -> Optional.of(new Method.Sum());
              case COUNT -> {
                block.need("countFrom");
                yield block.number("countFrom").map(Method.Count::new);
              }
              case MEAN -> {
                block.need("round");
                yield block.block("round").flatMap(this::rounding).map(Method.Mean::new);
              }
            });
  }

  /** Keys that belong to another way of computing would be read by nobody. */
  private static void checkCompany(Way way, Block block) {
    if (way != Way.COUNT && block.has("countFrom")) {
      unknown(block, "countFrom");
    }
    if (way != Way.MEAN && block.has("round")) {
      unknown(block, "round");
    }
  }

  private static void unknown(Block block, String key) {
    block.problems().add(block.mapping().markOf(key), Rule.KEY_UNKNOWN, key, "");
  }

  Optional<MissingRule> missing(Block block) {
    Optional<Node> node = block.need("missing");
    if (node.flatMap(Node::asMapping).isPresent()) {
      return block.block("missing").flatMap(this::described);
    }
    return block.oneOf("missing", Words.of(Missing.class)).flatMap(rule -> simple(rule, block));
  }

  private static Optional<MissingRule> simple(Missing rule, Block block) {
    return switch (rule) {
      case REFUSE -> Optional.of(new MissingRule.Refuse());
      case INTERVAL -> Optional.of(new MissingRule.Interval());
      case PRORATE, ZERO -> {
        block.problems().add(block.markOf("missing"), Rule.KEY_MISSING, "atMost");
        yield Optional.empty();
      }
    };
  }

  private Optional<MissingRule> described(Block block) {
    block.need("rule");
    Optional<Missing> rule = block.oneOf("rule", Words.of(Missing.class));
    return rule.flatMap(
        chosen ->
            switch (chosen) {
              case REFUSE -> alone(block, new MissingRule.Refuse());
              case INTERVAL -> alone(block, new MissingRule.Interval());
              case ZERO -> zero(block);
              case PRORATE -> prorate(block);
            });
  }

  private static Optional<MissingRule> alone(Block block, MissingRule rule) {
    block.only("rule");
    return Optional.of(rule);
  }

  private static Optional<MissingRule> zero(Block block) {
    block.only("rule", "atMost");
    OptionalInt atMost = atMost(block);
    return atMost.isPresent()
        ? Optional.of(new MissingRule.BlankAsZero(atMost.getAsInt()))
        : Optional.empty();
  }

  private Optional<MissingRule> prorate(Block block) {
    block.only("rule", "atMost", "round");
    OptionalInt atMost = atMost(block);
    block.need("round");
    Optional<Rounding> rounding = block.block("round").flatMap(this::rounding);
    return atMost.isPresent()
        ? rounding.map(round -> new MissingRule.Prorate(atMost.getAsInt(), round))
        : Optional.empty();
  }

  private static OptionalInt atMost(Block block) {
    block.need("atMost");
    return block.whole("atMost", 0, Limits.ITEMS);
  }

  private Optional<Rounding> rounding(Block block) {
    block.only("place", "mode", "decimals");
    block.need("mode");
    Rounding.Place place =
        block.oneOf("place", Words.of(Rounding.Place.class)).orElse(Rounding.Place.TOTAL);
    int decimals = block.whole("decimals", 0, Limits.DECIMALS).orElse(0);
    return block
        .oneOf("mode", Words.of(Rounding.Mode.class))
        .map(mode -> new Rounding(place, mode, decimals));
  }
}
