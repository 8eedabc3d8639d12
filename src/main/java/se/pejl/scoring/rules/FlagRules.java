package se.pejl.scoring.rules;

import se.pejl.form.Flag;
import se.pejl.form.condition.Truth;

/**
 * One flag made ready: whether it is raised, and whether something missing could still raise it.
 */
public record FlagRules(String code, ReadyCondition when, Dependencies dependsOn) {

  static FlagRules of(Flag flag, FormParts form) {
    return new FlagRules(
        flag.code(),
        ReadyCondition.of(flag.when(), form),
        Dependencies.on(flag.when().uses(), form));
  }

  public Truth raised(ScoringRun run) {
    return when.holds(run);
  }

  /** Whether something it asks about could still be answered; an item that is not asked cannot. */
  boolean open(ScoringRun run) {
    return dependsOn.open(run);
  }
}
