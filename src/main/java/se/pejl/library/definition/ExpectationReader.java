package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import se.pejl.form.WorkedExample.Expectation;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads what an example expects of scales, and which flags, checks and items it names. */
final class ExpectationReader {

  private static final String NOT_SCORABLE = "not-scorable";

  private final Map<String, Optional<Scale>> scales;
  private final Map<String, Listed> lists = new LinkedHashMap<>();
  private final Problems problems;

  ExpectationReader(
      Map<String, Optional<Scale>> scales,
      Set<String> flags,
      Set<String> checks,
      Set<String> items,
      Problems problems) {
    this.scales = scales;
    this.problems = problems;
    lists.put("flags", new Listed(flags, Rule.FLAG_UNKNOWN, Expectation.Flagged::new));
    lists.put("checks", new Listed(checks, Rule.CHECK_UNKNOWN, Expectation.Checked::new));
    lists.put(
        "unanswered",
        new Listed(
            items,
            Rule.ITEM_UNKNOWN,
            (code, open) -> new Expectation.Unanswered(new ItemCode(code), open)));
    lists.put(
        "critical",
        new Listed(
            items,
            Rule.ITEM_UNKNOWN,
            (code, critical) -> new Expectation.Critical(new ItemCode(code), critical)));
  }

  /** An expectation and where it stands. */
  record Placed(Expectation expectation, Mark mark) {}

  /** What is told by naming all of which it holds. */
  private record Listed(
      Set<String> known, Rule unknown, BiFunction<String, Boolean, Expectation> expectation) {}

  List<Placed> read(Block expect) {
    List<Placed> expectations = new ArrayList<>();
    expect
        .mapping()
        .entries()
        .forEach(
            (key, entry) -> {
              if (scales.containsKey(key)) {
                scale(key, entry.value(), expect)
                    .ifPresent(expected -> expectations.add(new Placed(expected, entry.key())));
              } else if (lists.containsKey(key)) {
                expectations.addAll(named(expect, key, entry.key()));
              } else {
                problems.add(
                    entry.key(), Rule.SCALE_UNKNOWN, key, Spelling.didYouMean(key, expected()));
              }
            });
    return expectations;
  }

  private Set<String> expected() {
    Set<String> keys = new LinkedHashSet<>(scales.keySet());
    keys.addAll(lists.keySet());
    return keys;
  }

  /** Those that are named must be there; all others must not. */
  private List<Placed> named(Block expect, String key, Mark mark) {
    Listed list = lists.get(key);
    Set<String> named = new LinkedHashSet<>();
    for (Scalar one : expect.scalars(key, Limits.ITEMS)) {
      named.add(one.text());
      if (!list.known().contains(one.text())) {
        problems.add(
            one.mark(), list.unknown(), one.text(), Spelling.didYouMean(one.text(), list.known()));
      }
    }
    return list.known().stream()
        .map(code -> new Placed(list.expectation().apply(code, named.contains(code)), mark))
        .toList();
  }

  private Optional<Expectation> scale(String code, Node node, Block expect) {
    ScaleCode scale = new ScaleCode(code);
    if (node.asScalar().isPresent()) {
      return outcome(node.asScalar().orElseThrow(), scale);
    }
    return Block.of(node, code, problems).flatMap(block -> scale(scale, block));
  }

  private Optional<Expectation> outcome(Scalar written, ScaleCode scale) {
    if (written.text().equals(NOT_SCORABLE)) {
      return Optional.of(new Expectation.NotScorable(scale));
    }
    problems.add(
        written.mark(), Rule.VALUE_ONE_OF, scale, written.text(), Text.NONE, Kinds.OUTCOMES);
    return Optional.empty();
  }

  private Optional<Expectation> scale(ScaleCode scale, Block block) {
    block.only("value", "range", "band");
    if (block.has("value") == block.has("range")) {
      problems.add(block.mark(), Rule.KEY_ONE_OF, "value, range");
      return Optional.empty();
    }
    Optional<String> band = block.scalar("band").flatMap(written -> band(scale, written));
    if (block.has("value")) {
      return block.number("value").map(value -> new Expectation.Value(scale, value, band));
    }
    return block.block("range").flatMap(range -> between(scale, range, band));
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
          Spelling.didYouMean(written.text(), bands),
          had(bands));
      return Optional.empty();
    }
    return Optional.of(written.text());
  }

  private static Text had(List<String> bands) {
    List<String> readable = bands.stream().filter(band -> !band.isEmpty()).toList();
    return readable.isEmpty()
        ? Phrase.said(" Den har inga band.", " It has no bands.")
        : Phrase.said(" Dess band är {0}.", " Its bands are {0}.", String.join(", ", readable));
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

  private Optional<Expectation> between(ScaleCode scale, Block range, Optional<String> band) {
    range.only("from", "to");
    range.need("from");
    range.need("to");
    Optional<BigDecimal> from = range.number("from");
    Optional<BigDecimal> to = range.number("to");
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      problems.add(range.markOf("from"), Rule.VALUE_ORDER, "range", from.get(), to.get());
      return Optional.empty();
    }
    return from.flatMap(low -> to.map(high -> new Expectation.Between(scale, low, high, band)));
  }
}
