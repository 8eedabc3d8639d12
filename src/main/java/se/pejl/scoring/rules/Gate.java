package se.pejl.scoring.rules;

import se.pejl.form.condition.Condition;

/** One condition that an item hangs on. */
record Gate(ReadyCondition ready, Condition condition, Dependencies dependsOn) {

  static Gate of(Condition condition, FormParts form) {
    return new Gate(
        ReadyCondition.of(condition, form), condition, Dependencies.on(condition.uses(), form));
  }
}
