package se.pejl.library.definition;

import se.pejl.form.Form;
import se.pejl.form.FormKind;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.problem.Rule;

/** Warns of scales that are to be followed over time and on which no change can be told. */
record UnmeasuredCheck(Form form, Block root) {

  void run() {
    if (form.kind() != FormKind.SCORED || form.reassessEvery().isEmpty()) {
      return;
    }
    for (Block block : root.quietBlocks("scales")) {
      if (block.has("reliability") || block.has("change")) {
        continue;
      }
      String code = block.quietWords("code");
      form.scale(new ScaleCode(code))
          .filter(scale -> scale.precision().ruleInForce().isEmpty())
          .ifPresent(
              scale -> root.problems().add(block.markOf("code"), Rule.RELIABILITY_NONE, code));
    }
  }
}
