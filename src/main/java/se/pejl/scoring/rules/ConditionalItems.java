package se.pejl.scoring.rules;

import se.pejl.form.condition.Truth;

/** Items that are asked or not, where that takes more than one answer; each worked out once. */
final class ConditionalItems {

  private final ScoringRun run;
  private final Truth[] shown;
  private final Asked[] asked;
  private final MissingItems lacking;

  ConditionalItems(ScoringRun run) {
    this.run = run;
    this.shown = new Truth[run.rules().items().size()];
    this.asked = new Asked[shown.length];
    this.lacking = new MissingItems(run);
  }

  MissingItems lacking() {
    return lacking;
  }

  /** One that depends on itself is never known to be asked. */
  Truth shown(int item) {
    if (shown[item] == null) {
      shown[item] = Truth.UNKNOWN;
      Truth truth = Truth.TRUE;
      for (Gate gate : run.rules().gates()[item]) {
        truth = truth.and(gate.ready().holds(run));
      }
      shown[item] = truth;
    }
    return shown[item];
  }

  /** Whether an item is asked, as far as that is known; for ever undecided if by itself. */
  Asked asked(int item) {
    if (asked[item] == null) {
      asked[item] = Asked.UNDECIDED;
      asked[item] =
          switch (run.shown(item)) {
            case TRUE -> Asked.YES;
            case FALSE -> Asked.NO;
            case UNKNOWN -> mayBeShown(item) ? Asked.UNDECIDED : Asked.NO;
          };
    }
    return asked[item];
  }

  private boolean mayBeShown(int item) {
    for (Gate gate : run.rules().gates()[item]) {
      if (gate.ready().holds(run) == Truth.UNKNOWN && !gate.dependsOn().open(run)) {
        return false;
      }
    }
    return true;
  }
}
