package se.pejl.assessment.wording.compared;

import java.util.List;
import se.pejl.assessment.wording.ItemLine;

/**
 * One goal then and now; different goals are never held against each other.
 *
 * @param became whether it is the same goal, a new one, or one that is no longer there
 */
public record ComparedGoal(String name, String became, List<ItemLine> items) {

  public ComparedGoal {
    items = List.copyOf(items);
  }
}
