package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.WorkedExample.Expectation;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads what an example expects of scales and flags. */
final class ExpectationReader {

  private static final String FLAGS = "flags";
  private static final String NOT_SCORABLE = "not-scorable";

  private final Map<String, Optional<Scale>> scales;
  private final Set<String> flags;
  private final Problems problems;

  ExpectationReader(Map<String, Optional<Scale>> scales, Set<String> flags, Problems problems) {
    this.scales = scales;
    this.flags = flags;
    this.problems = problems;
  }

  /** An expectation and where it stands. */
  record Placed(Expectation expectation, Mark mark) {}

  List<Placed> read(Block expect) {
    List<Placed> expectations = new ArrayList<>();
    expect
        .mapping()
        .entries()
        .forEach(
            (key, entry) -> {
              if (key.equals(FLAGS)) {
                flags(expect, entry.key(), expectations);
              } else if (scales.containsKey(key)) {
                scale(key, entry.value(), expect)
                    .ifPresent(expected -> expectations.add(new Placed(expected, entry.key())));
              } else {
                problems.add(
                    entry.key(),
                    Rule.SCALE_UNKNOWN,
                    key,
                    Spelling.didYouMean(key, scales.keySet()));
              }
            });
    return expectations;
  }

  /** The flags that are raised; all others must not be. */
  private void flags(Block expect, Mark mark, List<Placed> expectations) {
    Set<String> raised = new LinkedHashSet<>();
    for (Scalar flag : expect.scalars(FLAGS, Limits.FLAGS)) {
      raised.add(flag.text());
      if (!flags.contains(flag.text())) {
        problems.add(
            flag.mark(), Rule.FLAG_UNKNOWN, flag.text(), Spelling.didYouMean(flag.text(), flags));
      }
    }
    for (String flag : flags) {
      Expectation expected = new Expectation.Flagged(flag, raised.contains(flag));
      expectations.add(new Placed(expected, mark));
    }
  }

  private Optional<Expectation> scale(String code, Node node, Block expect) {
    ScaleCode scale = new ScaleCode(code);
    if (node.asScalar().isPresent()) {
      Words<Expectation> words =
          new Words<>(Map.of(NOT_SCORABLE, new Expectation.NotScorable(scale)));
      return expect.oneOf(node.asScalar().orElseThrow(), code, words);
    }
    return Block.of(node, code, problems).flatMap(block -> scale(scale, block));
  }

  private Optional<Expectation> scale(ScaleCode scale, Block block) {
    if (block.has("range")) {
      block.only("range");
    } else {
      block.only("value", "band");
    }
    if (block.has("value") == block.has("range")) {
      problems.add(block.mark(), Rule.KEY_ONE_OF, "value, range");
      return Optional.empty();
    }
    Optional<String> band = block.scalar("band").flatMap(written -> band(scale, written));
    if (block.has("value")) {
      return block.number("value").map(value -> new Expectation.Value(scale, value, band));
    }
    return block.block("range").flatMap(range -> between(scale, range));
  }

  private Optional<String> band(ScaleCode code, Scalar written) {
    Optional<Scale> scale = scales.get(code.value());
    List<String> bands = scale.map(ExpectationReader::bands).orElse(List.of());
    if (scale.isPresent() && !bands.contains(written.text())) {
      problems.add(
          written.mark(),
          Rule.BAND_UNKNOWN,
          code,
          written.text(),
          Spelling.didYouMean(written.text(), bands));
      return Optional.empty();
    }
    return Optional.of(written.text());
  }

  /** Of every group; the way of reading bands that counts is the first. */
  private static List<String> bands(Scale scale) {
    return scale.bandSystems().stream()
        .limit(1)
        .flatMap(BandSystem::all)
        .map(Band::code)
        .distinct()
        .toList();
  }

  private static Optional<Expectation> between(ScaleCode scale, Block range) {
    range.only("from", "to");
    range.need("from");
    range.need("to");
    Optional<BigDecimal> from = range.number("from");
    Optional<BigDecimal> to = range.number("to");
    return from.flatMap(low -> to.map(high -> new Expectation.Between(scale, low, high)));
  }
}
