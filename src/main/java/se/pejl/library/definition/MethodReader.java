package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.condition.Condition;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Method.Decide;
import se.pejl.library.problem.Homes;
import se.pejl.library.problem.Rule;

/** Reads how a scale becomes one number. */
final class MethodReader {

  private static final BigDecimal USUAL_CORRELATION = new BigDecimal("0.3");

  /** How a scale is computed, as it is written. */
  enum Way {
    SUM,
    MEAN,
    COUNT,
    HIGHEST,
    LOWEST,
    GOAL_ATTAINMENT,
    DECIDE
  }

  /** Keys that only some ways of computing read. */
  private static final Map<String, Set<Way>> COMPANY =
      Map.of(
          "countFrom", EnumSet.of(Way.COUNT),
          "countFromFor", EnumSet.of(Way.COUNT),
          "round", EnumSet.of(Way.MEAN, Way.GOAL_ATTAINMENT),
          "correlation", EnumSet.of(Way.GOAL_ATTAINMENT),
          "decide", EnumSet.of(Way.DECIDE),
          "otherwise", EnumSet.of(Way.DECIDE),
          "of", EnumSet.complementOf(EnumSet.of(Way.DECIDE)),
          "reverse", EnumSet.complementOf(EnumSet.of(Way.DECIDE)),
          "weights", EnumSet.complementOf(EnumSet.of(Way.DECIDE)),
          "points", EnumSet.complementOf(EnumSet.of(Way.DECIDE)));

  private final Conditions conditions;

  MethodReader(Conditions conditions) {
    this.conditions = conditions;
  }

  /** Whether a table is asked for, even one that cannot be understood. */
  static boolean decides(Block scale) {
    return Words.of(Way.class).meanings().get(scale.quietWords("method")) == Way.DECIDE;
  }

  Optional<Method> read(Block block) {
    block.need("method");
    Optional<Way> way = block.oneOf("method", Words.of(Way.class));
    way.ifPresent(chosen -> checkCompany(chosen, block));
    return way.flatMap(
        chosen ->
            switch (chosen) {
              case SUM -> Optional.of(new Method.Sum());
              case HIGHEST -> Optional.of(new Method.Highest());
              case LOWEST -> Optional.of(new Method.Lowest());
              case COUNT -> {
                block.need("countFrom");
                yield block.number("countFrom").map(Method.Count::new);
              }
              case MEAN -> {
                block.need("round");
                yield RoundReader.read(block, "round").map(Method.Mean::new);
              }
              case GOAL_ATTAINMENT -> goals(block);
              case DECIDE -> decide(block);
            });
  }

  /** Keys that belong to another way of computing would be read by nobody. */
  private static void checkCompany(Way way, Block block) {
    COMPANY.entrySet().stream()
        .filter(key -> !key.getValue().contains(way))
        .map(Map.Entry::getKey)
        .filter(block::has)
        .sorted()
        .forEach(
            key ->
                block
                    .problems()
                    .add(
                        block.mapping().markOf(key),
                        Rule.KEY_UNKNOWN,
                        key,
                        Homes.orMeant(key, List.of())));
  }

  private static Optional<Method> goals(Block block) {
    BigDecimal correlation = block.number("correlation").orElse(USUAL_CORRELATION);
    if (correlation.signum() < 0 || correlation.compareTo(BigDecimal.ONE) > 0) {
      block.problems().add(block.markOf("correlation"), Rule.VALUE_OUTSIDE, "correlation", 0, 1);
      return Optional.empty();
    }
    block.need("round");
    return RoundReader.read(block, "round")
        .flatMap(
            rounding -> {
              if (!rounding.rounds()) {
                block
                    .problems()
                    .add(block.markOf("round"), Rule.ROUND_NEVER, block.quietWords("code"));
                return Optional.empty();
              }
              return Optional.of(new Method.GoalAttainment(correlation, rounding));
            });
  }

  private Optional<Method> decide(Block block) {
    block.need("decide");
    List<Block> written = block.blocks("decide", Limits.LINES);
    List<Decide.Line> lines = new ArrayList<>();
    for (Block line : written) {
      line.only("when", "gives");
      line.need("when");
      line.need("gives");
      Optional<Condition> when = conditions.read(line, "when");
      Optional<BigDecimal> gives = line.number("gives");
      when.ifPresent(condition -> gives.ifPresent(n -> lines.add(new Decide.Line(condition, n))));
    }
    Optional<BigDecimal> otherwise = block.number("otherwise");
    if (block.has("decide") && written.isEmpty()) {
      block.problems().add(block.markOf("decide"), Rule.VALUE_EMPTY, "decide");
    }
    return lines.isEmpty() || lines.size() < written.size()
        ? Optional.empty()
        : Optional.of(new Decide(lines, otherwise));
  }
}
