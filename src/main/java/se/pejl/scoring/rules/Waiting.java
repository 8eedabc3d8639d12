package se.pejl.scoring.rules;

import se.pejl.form.condition.Truth;

/** Items that are asked or not, where that takes more than one answer; each worked out once. */
final class Waiting {

  private final Sitting sitting;
  private final Truth[] shown;
  private final Asked[] asked;
  private final Lacking lacking;

  Waiting(Sitting sitting) {
    this.sitting = sitting;
    this.shown = new Truth[sitting.rules().questions().size()];
    this.asked = new Asked[shown.length];
    this.lacking = new Lacking(sitting);
  }

  Lacking lacking() {
    return lacking;
  }

  /** One that depends on itself is never known to be asked. */
  Truth shown(int question) {
    if (shown[question] == null) {
      shown[question] = Truth.UNKNOWN;
      Truth truth = Truth.TRUE;
      for (Gate gate : sitting.rules().gates()[question]) {
        truth = truth.and(gate.claim().holds(sitting));
      }
      shown[question] = truth;
    }
    return shown[question];
  }

  /** Whether an item is asked, as far as that is known; for ever undecided if by itself. */
  Asked asked(int question) {
    if (asked[question] == null) {
      asked[question] = Asked.UNDECIDED;
      asked[question] =
          switch (sitting.shown(question)) {
            case TRUE -> Asked.YES;
            case FALSE -> Asked.NO;
            case UNKNOWN -> mayBeShown(question) ? Asked.UNDECIDED : Asked.NO;
          };
    }
    return asked[question];
  }

  private boolean mayBeShown(int question) {
    for (Gate gate : sitting.rules().gates()[question]) {
      if (gate.claim().holds(sitting) == Truth.UNKNOWN && !gate.depends().open(sitting)) {
        return false;
      }
    }
    return true;
  }
}
