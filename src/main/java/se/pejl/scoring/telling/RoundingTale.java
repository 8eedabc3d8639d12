package se.pejl.scoring.telling;

import java.math.BigDecimal;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Rounding;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;

/** Tells of a division: what it came to, and how it was rounded when it did not come out even. */
final class RoundingTale {

  private RoundingTale() {}

  static Explanation divided(
      Ratio dividend, BigDecimal divisor, Rounding rounding, Ratio quotient) {
    Text sum = Wording.said("{0} / {1}", "{0} / {1}", TransformTale.text(dividend), divisor);
    return told(sum, dividend.over(divisor), rounding, quotient);
  }

  static Explanation prorated(
      BigDecimal sum, BigDecimal asked, BigDecimal answered, Rounding rounding, Ratio total) {
    Text product = Wording.said("{0} × {1} / {2}", "{0} × {1} / {2}", sum, asked, answered);
    return told(product, new Ratio(sum.multiply(asked), answered), rounding, total);
  }

  private static Explanation told(Text sum, Ratio exact, Rounding rounding, Ratio result) {
    if (!rounding.rounds()) {
      Text later = Wording.said("{0}, avrundas senare", "{0}, rounded later", sum);
      return Teller.step(Step.METHOD, later, "");
    }
    BigDecimal quotient = result.exact();
    boolean even = result.compareTo(exact) == 0;
    String value = Wording.number(quotient);
    if (even) {
      return Teller.step(Step.METHOD, Wording.said("{0} = {1}", "{0} = {1}", sum, quotient), value);
    }
    Text rounded =
        Wording.said(
            "{0} avrundas till {1} ({2})",
            "{0} is rounded to {1} ({2})", sum, quotient, how(rounding, exact.signum() < 0));
    return Teller.step(Step.ROUNDING, rounded, value);
  }

  /**
   * @param below whether the number is below 0, where a half that goes up goes away from 0
   */
  static Text how(Rounding rounding, boolean below) {
    Text mode = mode(rounding.mode(), below);
    return rounding.decimals() == 1
        ? Wording.said("{0}, 1 decimal", "{0}, 1 decimal", mode)
        : Wording.said("{0}, {1} decimaler", "{0}, {1} decimals", mode, rounding.decimals());
  }

  private static Text mode(Rounding.Mode mode, boolean below) {
    return switch (mode) {
      case HALF_UP ->
          below
              ? Wording.said("en halv går bort från 0", "a half goes away from 0")
              : Wording.said("en halv går uppåt", "a half goes up");
      case HALF_EVEN -> Wording.said("en halv går till jämnt", "a half goes to even");
      case DOWN -> Wording.said("alltid nedåt", "always down");
      case UP -> Wording.said("alltid uppåt", "always up");
      case NONE -> Wording.said("inte", "not at all");
    };
  }
}
