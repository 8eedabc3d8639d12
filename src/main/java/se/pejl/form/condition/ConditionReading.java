package se.pejl.form.condition;

import java.util.List;

/** What reading a condition gave: the condition, or everything that is wrong with it. */
public sealed interface ConditionReading {

  List<ConditionProblem> problems();

  /** The condition can be used. */
  record Accepted(Condition condition) implements ConditionReading {
    @Override
    public List<ConditionProblem> problems() {
      return List.of();
    }
  }

  /** The condition cannot be used, for these reasons, in the order of the text. */
  record Rejected(List<ConditionProblem> problems) implements ConditionReading {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
