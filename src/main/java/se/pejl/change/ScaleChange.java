package se.pejl.change;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/** One scale then and now: how the score differs, or why the two do not compare. */
public sealed interface ScaleChange {

  ScaleCode scale();

  <R> R accept(Visitor<R> visitor);

  /**
   * Two scores of a scale that both versions score alike.
   *
   * @param difference now less before
   */
  record Difference(
      Score.Scored before,
      Score.Scored now,
      BigDecimal difference,
      Course course,
      Certainty certainty)
      implements ScaleChange {

    static Difference between(Score.Scored before, Score.Scored now, Scale scale) {
      BigDecimal difference = now.value().subtract(before.value());
      Course course = Course.of(scale.direction(), difference.signum());
      return new Difference(before, now, difference, course, Certainty.DIFFERENCE_ONLY);
    }

    @Override
    public ScaleCode scale() {
      return now.scale();
    }

    /** Whether the score has moved from one band to another. */
    public boolean otherBand() {
      return !before.band().map(Band::code).equals(now.band().map(Band::code));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.difference(this);
    }
  }

  /**
   * There is no difference to speak of.
   *
   * @param before the outcome then; empty when the scale was not there
   * @param now the outcome now; empty when the scale is gone
   */
  record NotComparable(ScaleCode scale, Optional<Score> before, Optional<Score> now, Reason reason)
      implements ScaleChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notComparable(this);
    }
  }

  /** Why two outcomes do not compare. */
  enum Reason {
    /** Only one of the versions has the scale. */
    NOT_IN_BOTH,
    /** The two versions do not score it alike. */
    SCORED_OTHERWISE,
    /** There was no single score then. */
    NO_SCORE_BEFORE,
    /** There is no single score now. */
    NO_SCORE_NOW
  }

  /** What to do with each kind of change. */
  interface Visitor<R> {
    R difference(Difference change);

    R notComparable(NotComparable change);
  }
}
