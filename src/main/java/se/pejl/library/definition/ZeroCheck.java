package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.function.Predicate;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Unasked;
import se.pejl.form.scale.Unasked.Effect;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/**
 * Warns where no answer counts as 0 though no answer can: 'none of the time' is often 1, and a
 * skipped question then one point too few.
 */
record ZeroCheck(ScaleDraft draft, Problems problems) {

  void run(Predicate<Item> hideable) {
    Scale scale = draft.scale();
    if (!(scale.method() instanceof Method.Sum || scale.method() instanceof Method.Mean)) {
      return;
    }
    for (int i = 0; i < draft.items().size(); i++) {
      Item item = draft.items().get(i);
      ScaleItem use = scale.items().get(i);
      Span answered = Contribution.answered(use, item);
      boolean multiplied = use.weightFrom().isPresent();
      if (!multiplied
          && countsZero(scale, hideable.test(item))
          && !answered.holds(BigDecimal.ZERO)) {
        warn(item, answered);
        return;
      }
    }
  }

  private static boolean countsZero(Scale scale, boolean hideable) {
    Unasked unasked = scale.unasked();
    return scale.missing() instanceof MissingRule.BlankAsZero
        || unasked.reasons().containsValue(Effect.ZERO)
        || hideable && unasked.notShown() == Effect.ZERO;
  }

  private void warn(Item item, Span answered) {
    Block block = draft.block();
    problems.add(
        block.has("unasked") ? block.markOf("unasked") : block.markOf("missing"),
        Rule.ZERO_OUTSIDE,
        draft.scale().code(),
        item.code(),
        SpanCheck.plain(answered.lowest()),
        SpanCheck.plain(answered.highest()));
  }
}
