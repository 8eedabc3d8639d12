package se.pejl.scoring.rules;

import se.pejl.form.condition.Condition;

/** One condition that an item hangs on. */
record Gate(Claim claim, Condition condition, Depends depends) {

  static Gate of(Condition condition, FormParts form) {
    return new Gate(Claim.of(condition, form), condition, Depends.on(condition.uses(), form));
  }
}
