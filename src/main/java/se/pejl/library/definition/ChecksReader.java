package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Check;
import se.pejl.form.condition.Condition;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Scalar;

/** Reads what is looked for in answers that cannot all be true. */
final class ChecksReader {

  private final Texts texts;
  private final Conditions conditions;
  private final Map<String, Optional<Scale>> scales;
  private final Problems problems;

  ChecksReader(
      Texts texts, Conditions conditions, Map<String, Optional<Scale>> scales, Problems problems) {
    this.texts = texts;
    this.conditions = conditions;
    this.scales = scales;
    this.problems = problems;
  }

  /** The checks; the code of one whose condition cannot be understood is known all the same. */
  List<Check> read(Block root, Codes codes) {
    List<Check> checks = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : root.blocks("checks", Limits.CHECKS)) {
      block.only("code", "when", "says", "voids");
      String code = block.code("code");
      codes.use(code, block.markOf("code"));
      block.need("when");
      Optional<Condition> when = conditions.read(block, "when");
      Text says = block.text("says", texts);
      List<ScaleCode> voids = voids(block);
      when.ifPresent(
          condition -> {
            checks.add(new Check(code, condition, says, voids));
            blocks.add(block);
          });
    }
    for (int i = 0; i < checks.size(); i++) {
      checkCircle(checks.get(i), blocks.get(i), checks);
    }
    return checks;
  }

  private List<ScaleCode> voids(Block block) {
    List<ScaleCode> voids = new ArrayList<>();
    for (Scalar named : block.scalars("voids", Limits.SCALES)) {
      if (scales.containsKey(named.text())) {
        voids.add(new ScaleCode(named.text()));
      } else {
        Text meant = Spelling.didYouMean(named.text(), scales.keySet());
        problems.add(named.mark(), Rule.SCALE_UNKNOWN, named.text(), meant);
      }
    }
    return voids;
  }

  /** A check cannot look for something in a score that it takes away. */
  private void checkCircle(Check check, Block block, List<Check> all) {
    Set<ScaleCode> needed = new HashSet<>();
    check.when().scales().forEach(scale -> collect(scale, all, needed));
    check.voids().stream()
        .filter(needed::contains)
        .findFirst()
        .ifPresent(
            scale -> problems.add(block.markOf("when"), Rule.SCALE_CYCLE, scale, check.code()));
  }

  private void collect(ScaleCode code, List<Check> all, Set<ScaleCode> needed) {
    if (!needed.add(code)) {
      return;
    }
    Optional<Scale> scale = scales.getOrDefault(code.value(), Optional.empty());
    scale.stream()
        .flatMap(found -> found.restsOn().stream())
        .forEach(part -> collect(part, all, needed));
    all.stream()
        .filter(check -> check.voids().contains(code))
        .flatMap(check -> check.when().scales().stream())
        .forEach(part -> collect(part, all, needed));
  }
}
