package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Population;
import se.pejl.form.scale.Direction;
import se.pejl.library.problem.Rule;

/** Reads where troubled and untroubled part. */
final class CutoffReader {

  private final Set<String> sources;

  CutoffReader(Set<String> sources) {
    this.sources = sources;
  }

  Optional<Cutoff> read(Block change, Direction direction) {
    return change.block("cutoff").flatMap(block -> cutoff(block, direction));
  }

  private Optional<Cutoff> cutoff(Block block, Direction direction) {
    block.only("at", "reckoned", "troubled", "untroubled", "source");
    if (direction == Direction.NEITHER) {
      block.problems().add(block.mark(), Rule.CUTOFF_DIRECTION);
    }
    block.need("source");
    String source = BandsReader.source(block, sources);
    if (block.has("at") == block.has("reckoned")) {
      block.problems().add(block.mark(), Rule.KEY_ONE_OF, "at, reckoned");
      return Optional.empty();
    }
    return block.has("at")
        ? block.number("at").map(value -> new Cutoff.At(value, source))
        : reckoned(block, source, direction);
  }

  private static Optional<Cutoff> reckoned(Block block, String source, Direction direction) {
    Optional<Cutoff.Kind> kind = block.oneOf("reckoned", Words.of(Cutoff.Kind.class));
    Optional<Population> troubled = population(block, "troubled");
    Optional<Population> untroubled = population(block, "untroubled");
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    boolean enough =
        needed(block, "troubled", kind.get().needsTroubled(), troubled)
            && needed(block, "untroubled", kind.get().needsUntroubled(), untroubled);
    if (enough && troubled.isPresent() && untroubled.isPresent()) {
      checkSides(block, troubled.get().mean(), untroubled.get().mean(), direction);
    }
    return enough
        ? Optional.of(new Cutoff.Reckoned(kind.get(), troubled, untroubled, source))
        : Optional.empty();
  }

  private static boolean needed(
      Block block, String key, boolean needed, Optional<Population> found) {
    if (needed && !block.has(key)) {
      block.need(key);
    }
    return !needed || found.isPresent();
  }

  private static void checkSides(
      Block block, BigDecimal troubled, BigDecimal untroubled, Direction direction) {
    int order = untroubled.compareTo(troubled);
    boolean wrong =
        direction == Direction.HIGHER_IS_BETTER && order <= 0
            || direction == Direction.HIGHER_IS_WORSE && order >= 0;
    if (wrong) {
      block.problems().add(block.markOf("untroubled"), Rule.CUTOFF_SIDES);
    }
  }

  private static Optional<Population> population(Block parent, String key) {
    return parent
        .block(key)
        .flatMap(
            block -> {
              block.only("mean", "sd");
              block.need("mean");
              block.need("sd");
              Optional<BigDecimal> mean = block.number("mean");
              return PrecisionReader.spread(block, "sd")
                  .flatMap(sd -> mean.map(middle -> new Population(middle, sd)));
            });
  }
}
