package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.ChangeRule;
import se.pejl.form.precision.Cutoff;
import se.pejl.form.precision.Later;
import se.pejl.form.precision.Precision;
import se.pejl.form.precision.Reliability;
import se.pejl.form.precision.ReliabilityKind;
import se.pejl.form.scale.Direction;
import se.pejl.library.problem.Rule;

/** Reads how exactly a scale measures, and what its form calls a change on it. */
final class PrecisionReader {

  private static final Words<ChangeMethod> METHODS = Words.of(ChangeMethod.class);

  private final Set<String> sources;

  PrecisionReader(Set<String> sources) {
    this.sources = sources;
  }

  Precision read(Block scale, Direction direction) {
    Optional<Reliability> reliability = scale.block("reliability").flatMap(this::reliability);
    Optional<ChangeRule> rule = scale.block("change").flatMap(this::rule);
    Optional<Cutoff> cutoff =
        scale.block("change").flatMap(block -> new CutoffReader(sources).read(block, direction));
    boolean good =
        rule.map(declared -> carries(scale, declared, reliability)).orElse(true)
            && !(scale.has("reliability") && reliability.isEmpty());
    return good ? new Precision(reliability, rule, cutoff) : Precision.NONE;
  }

  private Optional<Reliability> reliability(Block block) {
    block.only("r", "kind", "sd", "mean", "sample", "source", "later");
    List.of("r", "kind", "sd", "source").forEach(block::need);
    Optional<BigDecimal> r = coefficient(block, "r");
    Optional<BigDecimal> sd = spread(block, "sd");
    Optional<ReliabilityKind> kind = block.oneOf("kind", Words.of(ReliabilityKind.class));
    Optional<BigDecimal> mean = block.number("mean");
    String sample = block.words("sample");
    String source = BandsReader.source(block, sources);
    Later later = block.block("later").map(PrecisionReader::later).orElse(Later.NONE);
    boolean whole = r.isPresent() && sd.isPresent() && kind.isPresent();
    return whole
        ? Optional.of(new Reliability(r.get(), kind.get(), sd.get(), mean, sample, source, later))
        : Optional.empty();
  }

  private static Later later(Block block) {
    block.only("r", "mean", "sd", "correlation");
    Optional<BigDecimal> correlation =
        block
            .number("correlation")
            .filter(
                c -> {
                  boolean good = c.abs().compareTo(BigDecimal.ONE) <= 0;
                  if (!good) {
                    outside(block, "correlation", -1);
                  }
                  return good;
                });
    return new Later(
        coefficient(block, "r"), block.number("mean"), spread(block, "sd"), correlation);
  }

  private static void outside(Block block, String key, int lowest) {
    block.problems().add(block.markOf(key), Rule.VALUE_OUTSIDE, key, lowest, 1);
  }

  /** A number between 0 and 1, neither included. */
  private static Optional<BigDecimal> coefficient(Block block, String key) {
    Optional<BigDecimal> number = block.number(key);
    Optional<BigDecimal> good =
        number.filter(r -> r.signum() > 0 && r.compareTo(BigDecimal.ONE) < 0);
    if (number.isPresent() && good.isEmpty()) {
      block.problems().add(block.markOf(key), Rule.VALUE_TYPE, key, Kinds.BETWEEN);
    }
    return good;
  }

  static Optional<BigDecimal> spread(Block block, String key) {
    Optional<BigDecimal> number = block.number(key);
    Optional<BigDecimal> good = number.filter(sd -> sd.signum() > 0);
    if (number.isPresent() && good.isEmpty()) {
      block.problems().add(block.markOf(key), Rule.VALUE_TYPE, key, Kinds.ABOVE_ZERO);
    }
    return good;
  }

  private Optional<ChangeRule> rule(Block block) {
    block.only("method", "level", "minimalImportant", "beside", "source", "cutoff");
    List<ChangeMethod> beside = new ArrayList<>();
    block
        .scalars("beside", ChangeMethod.values().length)
        .forEach(word -> block.oneOf(word, "beside", METHODS).ifPresent(beside::add));
    if (block.has("minimalImportant")) {
      return important(block, beside);
    }
    ChangeMethod method = block.oneOf("method", METHODS).orElse(ChangeMethod.JACOBSON_TRUAX);
    BigDecimal level = level(block).orElse(ChangeRule.USUAL_LEVEL);
    return Optional.of(new ChangeRule.Reliably(method, level, beside));
  }

  private Optional<ChangeRule> important(Block block, List<ChangeMethod> beside) {
    if (block.has("method") || block.has("level")) {
      String both = block.has("method") ? "method" : "level";
      block.problems().add(block.markOf(both), Rule.KEY_ONE_OF, both + ", minimalImportant");
    }
    block.need("source");
    String source = BandsReader.source(block, sources);
    return spread(block, "minimalImportant")
        .map(least -> new ChangeRule.Important(least, source, beside));
  }

  /** At least one half, so that a one-sided level has a critical value. */
  private static Optional<BigDecimal> level(Block block) {
    Optional<BigDecimal> level = coefficient(block, "level");
    Optional<BigDecimal> good = level.filter(l -> l.compareTo(new BigDecimal("0.5")) >= 0);
    if (level.isPresent() && good.isEmpty()) {
      block.problems().add(block.markOf("level"), Rule.VALUE_OUTSIDE, "level", "0.5", "1");
    }
    return good;
  }

  /** Whether the numbers known carry the methods named. */
  private static boolean carries(Block scale, ChangeRule rule, Optional<Reliability> reliability) {
    Block block = scale.block("change").orElseThrow();
    if (rule.needsReliability() && reliability.isEmpty()) {
      if (!scale.has("reliability")) {
        lacking(block, "method", scale.quietWords("code"), "reliability");
      }
      return false;
    }
    List<ChangeMethod> methods = new ArrayList<>(rule.beside());
    rule.method().ifPresent(methods::add);
    boolean good = true;
    for (ChangeMethod method : reliability.isPresent() ? methods : List.<ChangeMethod>of()) {
      List<String> lacks = method.lacks(reliability.get());
      if (!lacks.isEmpty()) {
        lacking(block, "method", scale.quietWords("code"), String.join(", ", lacks));
        good = false;
      }
    }
    return good;
  }

  private static void lacking(Block block, String key, String scale, String what) {
    block.problems().add(block.markOf(key), Rule.CHANGE_NEEDS, scale, what);
  }
}
