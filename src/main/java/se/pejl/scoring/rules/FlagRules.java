package se.pejl.scoring.rules;

import java.util.Set;
import se.pejl.form.Flag;
import se.pejl.form.Sex;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/**
 * One flag made ready: whether it is raised, and whether something missing could still raise it.
 */
record FlagRules(String code, Flag flag, Uses uses) {

  static FlagRules of(Flag flag) {
    return new FlagRules(flag.code(), flag, flag.when().uses());
  }

  Truth raised(Sitting sitting) {
    return flag.when().holds(sitting);
  }

  /** Whether something it asks about could still be answered; an item that is not asked cannot. */
  boolean open(Sitting sitting) {
    return uses.person() && unknownPerson(sitting)
        || open(uses.items(), sitting)
        || openScales(uses.scales(), sitting);
  }

  private static boolean unknownPerson(Sitting sitting) {
    return sitting.age().isEmpty() || sitting.sex() == Sex.UNKNOWN;
  }

  private static boolean open(Set<ItemCode> items, Sitting sitting) {
    return items.stream().anyMatch(sitting::open);
  }

  private static boolean openScales(Set<ScaleCode> scales, Sitting sitting) {
    return scales.stream().anyMatch(sitting::open);
  }
}
