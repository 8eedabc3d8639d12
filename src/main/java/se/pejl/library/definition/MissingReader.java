package se.pejl.library.definition;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;

/** Reads what a scale does about missing answers. */
final class MissingReader {

  private static final String ROUND = ", round: {mode: half-up}}";

  /** The rules, as they are written. */
  private enum Missing {
    REFUSE,
    PRORATE,
    ZERO,
    LEAVE_OUT,
    INTERVAL
  }

  Optional<MissingRule> read(Block block) {
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
      case PRORATE, ZERO, LEAVE_OUT -> {
        String written = block.quietWords("missing");
        String whole =
            "{rule: " + written + ", atMost: 1" + (rule == Missing.PRORATE ? ROUND : "}");
        block.problems().add(block.markOf("missing"), Rule.MISSING_LIMIT, written, whole);
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
              case ZERO -> upTo(block, MissingRule.BlankAsZero::new);
              case LEAVE_OUT -> upTo(block, MissingRule.LeaveOut::new);
              case PRORATE -> prorate(block);
            });
  }

  private static Optional<MissingRule> alone(Block block, MissingRule rule) {
    block.only("rule");
    return Optional.of(rule);
  }

  private static Optional<MissingRule> upTo(Block block, IntFunction<MissingRule> rule) {
    block.only("rule", "atMost");
    OptionalInt atMost = atMost(block);
    return atMost.isPresent() ? Optional.of(rule.apply(atMost.getAsInt())) : Optional.empty();
  }

  private static Optional<MissingRule> prorate(Block block) {
    block.only("rule", "atMost", "round");
    OptionalInt atMost = atMost(block);
    block.need("round");
    Optional<Rounding> rounding = RoundReader.read(block, "round");
    return atMost.isPresent()
        ? rounding.map(round -> new MissingRule.Prorate(atMost.getAsInt(), round))
        : Optional.empty();
  }

  private static OptionalInt atMost(Block block) {
    block.need("atMost");
    return block.whole("atMost", 0, Limits.ITEMS);
  }
}
