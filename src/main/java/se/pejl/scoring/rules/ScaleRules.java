package se.pejl.scoring.rules;

import java.util.List;
import se.pejl.form.Check;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Completeness;
import se.pejl.scoring.Score;
import se.pejl.scoring.memory.Known;

/** One scale made ready for scoring. */
public sealed interface ScaleRules permits AddedScale, DecidedScale {

  Scale scale();

  /** In these, its parts are counted. */
  Units units();

  /** The outcome for those the scale is for. */
  Known outcome(Sitting sitting, Trace trace);

  Completeness completeness(Sitting sitting);

  /** The items that are asked and lacking, each once. */
  List<ItemCode> missing(Sitting sitting);

  /** Whether a scale without a score can turn out not to apply at all. */
  boolean mayNotApply(Sitting sitting);

  /** Whether something it is made of, or asks about, could still be answered. */
  boolean open(Sitting sitting);

  /** The scales that it is made of or asks about. */
  List<ScaleCode> restsOn();

  /**
   * The one walk from answers to an outcome; a trace sees every step of it. What is missing is not
   * named in it yet.
   */
  default Known known(Sitting sitting, List<Check> voiding, Trace trace) {
    boolean voided = false;
    for (int i = 0; i < voiding.size(); i++) {
      if (voiding.get(i).when().holds(sitting) == Truth.TRUE) {
        trace.voided(voiding.get(i));
        voided = true;
      }
    }
    return voided ? Known.once(not(Score.Reason.CONTRADICTED)) : forThose(sitting, trace);
  }

  private Known forThose(Sitting sitting, Trace trace) {
    return switch (scale().validFor().includes(sitting.circumstances())) {
      case TRUE -> outcome(sitting, trace);
      case FALSE -> Known.once(not(Score.Reason.OTHER_GROUP));
      case UNKNOWN -> Known.once(not(Score.Reason.GROUP_UNKNOWN));
    };
  }

  default Score not(Score.Reason reason) {
    return new Score.NotApplicable(scale().code(), reason);
  }

  /** Whether the scale says nothing about this youth. */
  default boolean forOthers(Sitting sitting) {
    return scale().validFor().includes(sitting.circumstances()) != Truth.TRUE;
  }
}
