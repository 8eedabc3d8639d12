package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** Who watches while a scale is scored. Watching changes nothing. */
public interface Trace {

  /** An item with an answer. */
  void counted(Part part, Answer answer, long points, long counted);

  /** An item that was asked and has no points. */
  void missing(Part part, Optional<Answer> answer);

  /** An item that is not asked, or not yet. */
  void hidden(Part part, Truth shown);

  /** All items have been seen. */
  void tallied(Tally tally);

  void divided(BigDecimal dividend, BigDecimal divisor, Rounding rounding, BigDecimal quotient);

  /** Divided as above, after the sum was multiplied up to all items asked. */
  void prorated(BigDecimal sum, Tally tally, Rounding rounding, BigDecimal total);

  /** Not all items have an answer, but enough do for the missing rule. */
  void filling(Tally tally);

  void multiplied(Span raw, Span value);

  void ended(Score score, ScoreSheet.Eligible eligible);

  /** Nobody watches. */
  Trace SILENT =
      new Trace() {
        @Override
        public void counted(Part part, Answer answer, long points, long counted) {}

        @Override
        public void missing(Part part, Optional<Answer> answer) {}

        @Override
        public void hidden(Part part, Truth shown) {}

        @Override
        public void tallied(Tally tally) {}

        @Override
        public void divided(
            BigDecimal dividend, BigDecimal divisor, Rounding rounding, BigDecimal quotient) {}

        @Override
        public void prorated(BigDecimal sum, Tally tally, Rounding rounding, BigDecimal total) {}

        @Override
        public void filling(Tally tally) {}

        @Override
        public void multiplied(Span raw, Span value) {}

        @Override
        public void ended(Score score, ScoreSheet.Eligible eligible) {}
      };
}
