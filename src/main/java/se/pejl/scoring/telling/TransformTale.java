package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Transform;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;

/** Tells how a raw score was multiplied, moved and rounded. */
final class TransformTale {

  private TransformTale() {}

  static Explanation moved(Transform transform, Bounds before, Bounds after) {
    boolean times = transform.times().compareTo(BigDecimal.ONE) != 0;
    Text product =
        times
            ? Wording.said("{0} × {1}", "{0} × {1}", text(before), transform.times())
            : text(before);
    Text sum =
        transform.plus().signum() == 0
            ? product
            : Wording.said("{0} + {1}", "{0} + {1}", product, transform.plus());
    Text whole = Wording.said("{0} = {1}", "{0} = {1}", sum, text(after));
    return Teller.step(Step.TRANSFORM, whole, spoken(after));
  }

  /** Empty when it came out even. */
  static Optional<Explanation> rounded(Bounds exact, Rounding rounding, Span value) {
    boolean even =
        exact.lowest().compareTo(Ratio.of(value.lowest())) == 0
            && exact.highest().compareTo(Ratio.of(value.highest())) == 0;
    if (even) {
      return Optional.empty();
    }
    Text text =
        Wording.said(
            "{0} avrundas till {1} ({2})",
            "{0} is rounded to {1} ({2})",
            text(exact),
            text(value),
            RoundingTale.how(rounding, exact.lowest().signum() < 0));
    return Optional.of(Teller.step(Step.ROUNDING, text, spoken(value)));
  }

  /** One number, or from one to another. */
  static Text text(Bounds bounds) {
    return bounds.lowest().compareTo(bounds.highest()) == 0
        ? text(bounds.lowest())
        : Wording.said("{0}–{1}", "{0}–{1}", text(bounds.lowest()), text(bounds.highest()));
  }

  static Text text(Span span) {
    return text(Bounds.of(span.lowest(), span.highest()));
  }

  static String spoken(Bounds bounds) {
    return text(bounds).in("en");
  }

  static String spoken(Span span) {
    return text(span).in("en");
  }

  /** A number that no decimals can say is told as a quotient. */
  static Text text(Ratio number) {
    try {
      return Wording.said("{0}", "{0}", number.exact());
    } catch (ArithmeticException endless) {
      return Wording.said("{0}/{1}", "{0}/{1}", number.dividend(), number.divisor());
    }
  }
}
