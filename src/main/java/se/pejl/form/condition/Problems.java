package se.pejl.form.condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.text.Text;

/** What has been found wrong while one condition is read. */
final class Problems {

  private static final int ENOUGH = 50;

  private final List<ConditionProblem> found = new ArrayList<>();

  /** Thrown where reading cannot go on; the problem has been noted. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super(null, null, false, false);
    }
  }

  void note(int offset, Rule rule, Text sentence) {
    if (found.size() < ENOUGH) {
      found.add(new ConditionProblem(offset, rule, sentence));
    }
  }

  Unreadable stop(int offset, Rule rule, Text sentence) {
    note(offset, rule, sentence);
    return new Unreadable();
  }

  boolean none() {
    return found.isEmpty();
  }

  List<ConditionProblem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(ConditionProblem::offset)).toList();
  }
}
