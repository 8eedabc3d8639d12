package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Norms.GroupNorm;
import se.pejl.form.scale.Rounding;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Mapping;

/** Reads the norms of a scale: tables, or means and standard deviations. */
final class NormsReader {

  private static final BigDecimal T_MEAN = BigDecimal.valueOf(50);

  private final Set<String> sources;
  private final Problems problems;

  NormsReader(Set<String> sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** What a mean and a standard deviation are turned into. */
  private enum Unit {
    Z(BigDecimal.ZERO, BigDecimal.ONE),
    T(T_MEAN, BigDecimal.TEN);

    private final BigDecimal base;
    private final BigDecimal step;

    Unit(BigDecimal base, BigDecimal step) {
      this.base = base;
      this.step = step;
    }
  }

  Optional<Norms> read(String scale, Block block) {
    return block.block("norms").flatMap(norms -> norms(scale, norms));
  }

  private Optional<Norms> norms(String scale, Block block) {
    block.only("name", "source", "groups", "ceiling", "floor");
    String name = block.words("name");
    block.need("source");
    String source = BandsReader.source(block, sources);
    block.need("groups");
    List<Block> blocks = block.blocks("groups", Limits.NORMS);
    List<GroupNorm> groups = new ArrayList<>();
    for (Block group : blocks) {
      norm(group)
          .ifPresent(norm -> groups.add(new GroupNorm(GroupReader.read(group, "for"), norm)));
    }
    if (blocks.isEmpty() && block.has("groups")) {
      problems.add(block.markOf("groups"), Rule.VALUE_EMPTY, "groups");
    }
    if (blocks.isEmpty() || groups.size() < blocks.size()) {
      return Optional.empty();
    }
    GroupReader.check(scale, groups.stream().map(GroupNorm::group).toList(), blocks);
    return Optional.of(
        new Norms(name, source, groups, limit(block, "ceiling"), limit(block, "floor")));
  }

  private static Optional<Norms.Limit> limit(Block parent, String key) {
    return parent
        .block(key)
        .flatMap(
            block -> {
              String value = key.equals("ceiling") ? "above" : "below";
              block.only(value, "text");
              block.need(value);
              String text = block.words("text");
              return block.number(value).map(number -> new Norms.Limit(number, text));
            });
  }

  private Optional<Norm> norm(Block group) {
    if (group.has("table") == group.has("mean")) {
      problems.add(group.mark(), Rule.KEY_ONE_OF, "table, mean");
      return Optional.empty();
    }
    if (group.has("table")) {
      group.only("for", "table", "between");
      return table(group);
    }
    group.only("for", "mean", "sd", "unit", "round");
    return spread(group);
  }

  private Optional<Norm> table(Block group) {
    List<Norm.Table.Row> rows = new ArrayList<>();
    Set<BigDecimal> seen = new HashSet<>();
    Optional<Block> table = group.block("table");
    table.ifPresent(
        block ->
            block
                .mapping()
                .entries()
                .forEach((raw, entry) -> row(block, raw, entry, seen).ifPresent(rows::add)));
    if (table.filter(block -> block.mapping().keys().isEmpty()).isPresent()) {
      problems.add(group.markOf("table"), Rule.VALUE_EMPTY, "table");
    }
    Optional<Rounding> between = RoundReader.read(group, "between");
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Norm.Table(rows, between));
  }

  private Optional<Norm.Table.Row> row(
      Block block, String raw, Mapping.Entry entry, Set<BigDecimal> seen) {
    Optional<BigDecimal> from = Numbers.in(raw);
    if (from.isEmpty()) {
      problems.add(entry.key(), Rule.VALUE_TYPE, raw, Kinds.NUMBER);
      return Optional.empty();
    }
    if (!seen.add(from.get().stripTrailingZeros())) {
      problems.add(entry.key(), Rule.LOOKUP_TWICE, from.get());
    }
    return block.number(entry.value(), raw).map(value -> new Norm.Table.Row(from.get(), value));
  }

  private Optional<Norm> spread(Block group) {
    group.need("sd");
    group.need("unit");
    group.need("round");
    Optional<BigDecimal> mean = group.number("mean");
    Optional<BigDecimal> sd = group.number("sd");
    Optional<Unit> unit = group.oneOf("unit", Words.of(Unit.class));
    Optional<Rounding> round = RoundReader.read(group, "round");
    if (sd.filter(number -> number.signum() <= 0).isPresent()) {
      problems.add(group.markOf("sd"), Rule.VALUE_TYPE, "sd", Kinds.ABOVE_ZERO);
      return Optional.empty();
    }
    if (round.filter(how -> !how.rounds()).isPresent()) {
      problems.add(group.markOf("round"), Rule.ROUND_NEVER, "norms");
      return Optional.empty();
    }
    boolean whole = mean.isPresent() && sd.isPresent() && unit.isPresent() && round.isPresent();
    return whole
        ? Optional.of(
            new Norm.Spread(mean.get(), sd.get(), unit.get().base, unit.get().step, round.get()))
        : Optional.empty();
  }
}
