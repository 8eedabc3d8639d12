package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.definition.Attainable.Budget;

/** Tries answers, ages and the rest one after the other, until the conditions hold. */
final class Trial {

  private static final int MOST = 10_000;

  private final Attainable form;
  private final List<Condition> wanted;
  private final List<Condition> unwanted;
  private final List<Item> asked;
  private final Uses uses;
  private final List<ScaleCode> scales;
  private final Budget budget = new Budget(MOST);
  private final List<List<Answer>> candidates = new ArrayList<>();

  /**
   * @param asked the items that matter, each after those it depends on
   */
  Trial(Attainable form, List<Condition> wanted, List<Condition> unwanted, List<Item> asked) {
    this.form = form;
    this.wanted = wanted;
    this.unwanted = unwanted;
    this.asked = asked;
    List<Uses> all = new ArrayList<>();
    wanted.forEach(condition -> all.add(condition.uses()));
    unwanted.forEach(condition -> all.add(condition.uses()));
    asked.forEach(item -> form.shownWhen().get(item.code()).forEach(c -> all.add(c.uses())));
    this.uses = Uses.all(all);
    this.scales = uses.scales().stream().filter(scale -> !form.listed(scale).isEmpty()).toList();
    Candidates worth = new Candidates(uses.days(), asked);
    asked.forEach(item -> candidates.add(item.accept(worth)));
  }

  boolean succeeds() {
    for (Informant informant : form.form().informants()) {
      for (Sex sex : uses.person() ? Set.of(Sex.FEMALE, Sex.MALE) : Set.of(Sex.UNKNOWN)) {
        for (int age = uses.person() ? 0 : Limits.AGE; age <= Limits.AGE; age++) {
          OptionalInt years = uses.person() ? OptionalInt.of(age) : OptionalInt.empty();
          var anybody = new Supposition(form.items(), form.scores(), informant, sex, years);
          if (scored(0, anybody)) {
            return true;
          }
        }
      }
    }
    return form.form().informants().isEmpty();
  }

  /** With each score that a scale can give, as if it did not depend on the answers, and none. */
  private boolean scored(int place, Supposition some) {
    if (place == scales.size()) {
      return succeedsFrom(0, some);
    }
    ScaleCode scale = scales.get(place);
    for (BigDecimal score : form.listed(scale)) {
      some.suppose(scale, score);
      if (scored(place + 1, some)) {
        return true;
      }
    }
    some.noScore(scale);
    return scored(place + 1, some);
  }

  private boolean succeedsFrom(int place, Supposition some) {
    if (form.budget().spent() || budget.spent()) {
      return true;
    }
    if (place == asked.size() || !uses.presence()) {
      Truth truth = truth(some);
      boolean settled = place == asked.size() || truth != Truth.UNKNOWN;
      if (settled) {
        return truth == Truth.TRUE || truth == Truth.UNKNOWN && loose(some);
      }
    }
    ItemCode item = asked.get(place).code();
    if (maybeShown(item, some)) {
      for (Answer answer : candidates.get(place)) {
        some.suppose(item, answer);
        if (succeedsFrom(place + 1, some)) {
          return true;
        }
      }
    }
    some.pass(item);
    boolean without = succeedsFrom(place + 1, some);
    some.forget(item);
    return without;
  }

  private Truth truth(Supposition some) {
    Truth truth = Truth.TRUE;
    for (Condition condition : wanted) {
      truth = truth.and(condition.holds(some));
    }
    for (Condition condition : unwanted) {
      truth = truth.and(condition.holds(some) == Truth.TRUE ? Truth.FALSE : Truth.TRUE);
    }
    return truth;
  }

  private boolean maybeShown(ItemCode item, Supposition some) {
    Truth shown = Truth.TRUE;
    for (Condition condition : form.shownWhen().get(item)) {
      shown = shown.and(condition.holds(some));
    }
    return shown == Truth.TRUE || shown == Truth.UNKNOWN && loose(some);
  }

  /** Whether something is only supposed to lie between two values. */
  private boolean loose(Supposition some) {
    return !scales.containsAll(uses.scales())
        || asked.stream()
            .anyMatch(item -> Candidates.tooMany(item) && some.answer(item.code()).isPresent());
  }
}
