package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Facts;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.VisibilityCheck.Budget;

/** Tries all answers to the items that an item's conditions ask about, until it is shown. */
final class Trial {

  private static final long MOST = 20_000;

  private final Map<ItemCode, List<Condition>> conditions;
  private final ItemCode target;
  private final List<Item> asked;
  private final Budget budget;
  private final Iterable<Informant> informants;
  private final Map<ItemCode, Item> items = new HashMap<>();

  Trial(
      Form form,
      Map<ItemCode, List<Condition>> conditions,
      ItemCode target,
      List<Item> asked,
      Budget budget) {
    this.conditions = conditions;
    this.target = target;
    this.asked = asked;
    this.budget = budget;
    this.informants = form.informants();
    asked.forEach(item -> items.put(item.code(), item));
  }

  /** Whether some answers show it; true as well when there are too many answers to try. */
  boolean succeeds() {
    List<List<Answer>> candidates = new ArrayList<>();
    long tries = 1;
    for (Item item : asked) {
      Optional<List<Answer>> answers = item.accept(Candidates.ALL);
      if (answers.isEmpty()) {
        return true;
      }
      candidates.add(answers.get());
      tries *= answers.get().size() + 1L;
      if (tries > MOST) {
        return true;
      }
    }
    for (Informant informant : informants) {
      if (shownFrom(0, candidates, new Assignment(items, new HashMap<>(), informant))) {
        return true;
      }
    }
    return false;
  }

  private boolean shownFrom(int place, List<List<Answer>> candidates, Assignment trial) {
    if (budget.spent()) {
      return true;
    }
    if (place == asked.size()) {
      return shown(target, trial);
    }
    ItemCode item = asked.get(place).code();
    if (shownFrom(place + 1, candidates, trial)) {
      return true;
    }
    if (shown(item, trial)) {
      for (Answer answer : candidates.get(place)) {
        trial.answers().put(item, answer);
        if (shownFrom(place + 1, candidates, trial)) {
          return true;
        }
      }
      trial.answers().remove(item);
    }
    return false;
  }

  private boolean shown(ItemCode item, Facts facts) {
    return conditions.get(item).stream().allMatch(each -> each.holds(facts) == Truth.TRUE);
  }
}
