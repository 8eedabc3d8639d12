package se.pejl.scoring.rules;

import java.util.List;
import se.pejl.form.Check;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Completeness;
import se.pejl.scoring.Score;
import se.pejl.scoring.memory.KnownScore;

/** One scale made ready for scoring. */
public sealed interface ScaleRules permits AddedScale, DecidedScale {

  Scale scale();

  /** In these, its parts are counted. */
  Units units();

  /** The outcome for those the scale is for. */
  KnownScore outcome(ScoringRun run, Trace trace);

  Completeness completeness(ScoringRun run);

  /** The items that are asked and lacking, each once. */
  List<ItemCode> missing(ScoringRun run);

  /** Whether a scale without a score can turn out not to apply at all. */
  boolean mayNotApply(ScoringRun run);

  /** Whether something it is made of, or asks about, could still be answered. */
  boolean open(ScoringRun run);

  /** The scales that it is made of or asks about. */
  List<ScaleCode> restsOn();

  /**
   * The one walk from answers to an outcome; a trace sees every step of it. What is missing is not
   * named in it yet.
   */
  default KnownScore known(ScoringRun run, List<Check> voiding, Trace trace) {
    boolean voided = false;
    for (int i = 0; i < voiding.size(); i++) {
      if (voiding.get(i).when().holds(run) == Truth.TRUE) {
        trace.voided(voiding.get(i));
        voided = true;
      }
    }
    return voided ? KnownScore.once(not(Score.Reason.CONTRADICTED)) : forThose(run, trace);
  }

  private KnownScore forThose(ScoringRun run, Trace trace) {
    return switch (scale().validFor().includes(run.circumstances())) {
      case TRUE -> outcome(run, trace);
      case FALSE -> KnownScore.once(not(Score.Reason.OTHER_GROUP));
      case UNKNOWN -> KnownScore.once(not(Score.Reason.GROUP_UNKNOWN));
    };
  }

  default Score not(Score.Reason reason) {
    return new Score.NotApplicable(scale().code(), reason);
  }

  /** Whether the scale says nothing about this youth. */
  default boolean forOthers(ScoringRun run) {
    return scale().validFor().includes(run.circumstances()) != Truth.TRUE;
  }
}
