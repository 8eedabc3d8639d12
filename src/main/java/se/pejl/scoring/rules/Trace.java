package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.Check;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** Who watches while a scale is scored. Watching changes nothing. */
public interface Trace {

  /** Nobody watches. */
  Trace SILENT = new Trace() {};

  /** The scale has no score, for this check holds. */
  default void voided(Check check) {}

  /**
   * An item with an answer.
   *
   * @param points before keying, in units of points
   * @param counted after keying and weight, in units of the scale
   */
  default void counted(ItemPart part, Answer answer, long points, long counted) {}

  /** An item that was asked and has no points. */
  default void missing(ItemPart part, Optional<Answer> answer) {}

  /** An item that is not asked. */
  default void hidden(ItemPart part) {}

  /** An item of which it is not known whether it is asked. */
  default void undecided(ItemPart part) {}

  /** An item without an answer that counts 0. */
  default void zero(ItemPart part, Optional<Answer> answer) {}

  /** An item that the scale goes on without, because of the reason given. */
  default void left(ItemPart part, Answer answer) {}

  /** A subscale with a score. */
  default void counted(ScalePart part, BigDecimal value, long counted) {}

  /** A subscale without a score, or without a certain one. */
  default void missing(ScalePart part, Score score) {}

  /** A subscale of which it is not known whether it applies. */
  default void undecided(ScalePart part, Score score) {}

  /** A subscale that does not apply and is left out, or counts 0. */
  default void notApplicable(ScalePart part, boolean countsZero) {}

  /** All items have been seen. */
  default void tallied(Tally tally) {}

  default void divided(Ratio dividend, BigDecimal divisor, Rounding rounding, Ratio quotient) {}

  /** Divided as above, after the sum was multiplied up to all items asked. */
  default void prorated(
      BigDecimal sum, BigDecimal asked, BigDecimal answered, Rounding rounding, Ratio total) {}

  /** To the sum was added, for what the missing items weigh, what replaces each of them. */
  default void replaced(BigDecimal sum, BigDecimal missing, Ratio each, Ratio total) {}

  /** The sum of weighted goals turned into a T score. */
  default void attained(BigDecimal sum, BigDecimal variance, BigDecimal score) {}

  /** Not all items have an answer, but enough do for the missing rule. */
  default void imputing(Tally tally) {}

  /** A line of a decision table, the lines before it not having settled the matter. */
  default void line(Method.Decide.Line line, Truth holds) {}

  /** No line of a decision table settled the matter. */
  default void otherwise(BigDecimal gives) {}

  default void lookedUp(Bounds raw, Bounds found) {}

  default void moved(Bounds before, Bounds after) {}

  default void rounded(Bounds exact, Rounding rounding, Span value) {}

  default void normed(Norms norms, Norms.GroupNorm norm, Span raw, Span value) {}

  default void ended(Score score, ScoreSheet.Eligible eligible) {}
}
