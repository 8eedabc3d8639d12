package se.pejl.scoring.rules;

import se.pejl.form.Flag;
import se.pejl.form.condition.Truth;

/**
 * One flag made ready: whether it is raised, and whether something missing could still raise it.
 */
public record FlagRules(String code, Claim when, Depends depends) {

  static FlagRules of(Flag flag, FormParts form) {
    return new FlagRules(
        flag.code(), Claim.of(flag.when(), form), Depends.on(flag.when().uses(), form));
  }

  public Truth raised(Sitting sitting) {
    return when.holds(sitting);
  }

  /** Whether something it asks about could still be answered; an item that is not asked cannot. */
  boolean open(Sitting sitting) {
    return depends.open(sitting);
  }
}
