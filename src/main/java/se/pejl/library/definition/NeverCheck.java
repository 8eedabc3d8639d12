package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.pejl.form.Check;
import se.pejl.form.Flag;
import se.pejl.form.condition.Condition;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Scale;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Reports flags and checks that can never hold, and lines of tables that can never count. */
record NeverCheck(Block root, Attainable attainable, Problems problems) {

  void run() {
    Map<String, Block> flags = byCode("flags");
    attainable.form().flags().forEach(flag -> flag(flag, flags.get(flag.code())));
    Map<String, Block> checks = byCode("checks");
    attainable.form().checks().forEach(check -> check(check, checks.get(check.code())));
    Map<String, Block> scales = byCode("scales");
    attainable.form().scales().forEach(scale -> lines(scale, scales.get(scale.code().value())));
  }

  private Map<String, Block> byCode(String key) {
    Map<String, Block> blocks = new HashMap<>();
    root.quietBlocks(key).forEach(block -> blocks.putIfAbsent(block.quietWords("code"), block));
    return blocks;
  }

  private void check(Check check, Block block) {
    if (!attainable.canHold(List.of(check.when()), List.of())) {
      problems.add(block.markOf("when"), Rule.CHECK_NEVER, check.code());
    }
  }

  private void flag(Flag flag, Block block) {
    if (!attainable.canHold(List.of(flag.when()), List.of())) {
      problems.add(block.markOf("when"), Rule.FLAG_NEVER, flag.code());
    }
  }

  private void lines(Scale scale, Block block) {
    if (!(scale.method() instanceof Method.Decide table)) {
      return;
    }
    List<Block> blocks = block.quietBlocks("decide");
    List<Condition> before = new ArrayList<>();
    for (int i = 0; i < table.lines().size(); i++) {
      Condition when = table.lines().get(i).when();
      if (!attainable.canHold(List.of(when), before)) {
        problems.add(blocks.get(i).markOf("when"), Rule.DECIDE_NEVER, scale.code());
      }
      before.add(when);
    }
  }
}
