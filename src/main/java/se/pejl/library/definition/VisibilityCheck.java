package se.pejl.library.definition;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.pejl.form.item.ItemCode;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Whether conditions go round in circles, and whether every item can be shown by some answers. */
final class VisibilityCheck {

  private final Attainable attainable;
  private final Catalogue catalogue;
  private final Problems problems;

  VisibilityCheck(Attainable attainable, Catalogue catalogue, Problems problems) {
    this.attainable = attainable;
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /** Whether there are no circles. */
  boolean run() {
    boolean straight = noCircles();
    if (straight) {
      attainable
          .shownWhen()
          .forEach(
              (item, conditions) -> {
                if (!conditions.isEmpty() && !attainable.canHold(conditions, List.of())) {
                  report(item, Rule.ITEM_UNREACHABLE, item);
                }
              });
    }
    return straight;
  }

  private void report(ItemCode item, Rule rule, Object... about) {
    problems.add(catalogue.markOf(item.value()), rule, about);
  }

  private static Text by(ItemCode needed, ItemCode item) {
    return needed.equals(item)
        ? Phrase.said(
            "sig själv, sitt avsnitt eller en skala där den ingår",
            "itself, its section or a scale that it is in")
        : Text.of("en", item.value());
  }

  private boolean noCircles() {
    Set<ItemCode> done = new HashSet<>();
    boolean good = true;
    for (ItemCode item : attainable.shownWhen().keySet()) {
      good &= noCircle(item, new LinkedHashSet<>(), done);
    }
    return good;
  }

  /** The path is short: it holds each item once, and a form has few conditional items in a row. */
  private boolean noCircle(ItemCode item, Set<ItemCode> path, Set<ItemCode> done) {
    if (done.contains(item)) {
      return true;
    }
    path.add(item);
    boolean good = true;
    for (ItemCode needed : attainable.neededFor(item)) {
      if (path.contains(needed)) {
        report(needed, Rule.CONDITION_CYCLE, needed, by(needed, item));
        good = false;
      } else {
        good &= noCircle(needed, path, done);
      }
    }
    path.remove(item);
    done.add(item);
    return good;
  }
}
