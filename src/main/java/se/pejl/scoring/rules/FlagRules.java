package se.pejl.scoring.rules;

import se.pejl.form.Flag;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;

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
    return sitting.open(uses);
  }
}
