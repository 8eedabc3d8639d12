package se.pejl.scoring.rules;

import java.math.BigDecimal;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Rounding;

/**
 * Prorating: each missing item counts as the mean of the answered ones. S is what the answered
 * items come to after keying and weights, A what they weigh together and N what all items asked
 * weigh; where every item weighs 1, A and N are how many they are.
 *
 * <ul>
 *   <li>rounded in the total: {@code round(S · N / A)}, as the scoring syntax of the SDQ does
 *   <li>rounded in the item: {@code S + (N − A) · round(S / A)}, as that of ABCD does
 * </ul>
 *
 * A mean divides this by N; in the first case {@code S / A} is left, which has a rounding of its
 * own. How many may be missing is checked before, by {@link
 * se.pejl.form.scale.MissingRule.Prorate#required}.
 */
record Prorating(Rounding rounding) implements Imputation {

  @Override
  public Bounds raw(Tally tally, MethodRules method, Units units, Trace trace) {
    BigDecimal sum = units.exact(tally.sum());
    Ratio raw =
        switch (rounding.place()) {
          case TOTAL -> inTheTotal(sum, tally, method, trace);
          case ITEM -> inTheItem(sum, tally, method, trace);
        };
    return new Bounds(raw, raw);
  }

  private Ratio inTheTotal(BigDecimal sum, Tally tally, MethodRules method, Trace trace) {
    if (method.divides()) {
      return method.combined(Ratio.of(sum), tally.answeredParts(), trace);
    }
    BigDecimal asked = tally.allParts().total();
    BigDecimal answered = tally.answeredParts().total();
    Ratio total = rounding.round(new Ratio(sum.multiply(asked), answered));
    trace.prorated(sum, asked, answered, rounding, total);
    return total;
  }

  private Ratio inTheItem(BigDecimal sum, Tally tally, MethodRules method, Trace trace) {
    BigDecimal answered = tally.answeredParts().total();
    BigDecimal missing = tally.missingParts().total();
    Ratio each = rounding.round(new Ratio(sum, answered));
    trace.divided(Ratio.of(sum), answered, rounding, each);
    Ratio total = Ratio.of(sum).plus(each.times(Ratio.of(missing)));
    trace.replaced(sum, missing, each, total);
    return method.combined(total, tally.allParts(), trace);
  }
}
