package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.List;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.rules.ScalePart;

/**
 * Tells what a subscale did in a scale, resting on how it came to its own score.
 *
 * @param told how the subscale was scored
 */
record PartTale(ScalePart part, Explanation told) {

  /** What counts as it is need not be said twice. */
  Explanation counted(BigDecimal value, BigDecimal counted) {
    if (value.compareTo(counted) == 0) {
      return new Explanation(Step.PART, told.text(), Wording.number(counted), told.because());
    }
    BigDecimal weight = part.use().weight();
    Text weighs =
        weight.compareTo(BigDecimal.ONE) == 0
            ? Text.NONE
            : Wording.said(", väger {0}", ", weighs {0}", weight);
    Text text =
        Wording.said(
            "{0}: {1}{2}, bidrar med {3}",
            "{0}: {1}{2}, adds {3}", title(), value, weighs, counted);
    return new Explanation(Step.PART, text, Wording.number(counted), List.of(told));
  }

  Explanation missing() {
    Text text = Wording.said("{0}: har ingen säker poäng", "{0}: has no certain score", title());
    return new Explanation(Step.PART, text, "", List.of(told));
  }

  Explanation undecided() {
    Text text =
        Wording.said(
            "{0}: det är inte känt om den gäller",
            "{0}: it is not known whether it applies", title());
    return new Explanation(Step.PART, text, "", List.of(told));
  }

  Explanation notApplicable(boolean countsZero) {
    Text text =
        countsZero
            ? Wording.said(
                "{0}: gäller inte, räknas som 0", "{0}: does not apply, counts as 0", title())
            : Wording.said(
                "{0}: gäller inte och räknas inte med",
                "{0}: does not apply and is left out", title());
    return new Explanation(Step.PART, text, countsZero ? "0" : "", List.of(told));
  }

  private Text title() {
    return Wording.title(part.part());
  }
}
