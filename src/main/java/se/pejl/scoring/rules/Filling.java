package se.pejl.scoring.rules;

import java.math.BigDecimal;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Span;

/** The missing rule of a scale made ready: the raw score when enough, but not all, is answered. */
sealed interface Filling {

  /** From the lowest to the highest the raw score can be; both alike unless it is left open. */
  Span raw(Tally tally, Combining combining, Units units, Trace trace);

  /** How many items are filled in when this many are missing. */
  default int imputed(int missing) {
    return missing;
  }

  /** Missing items count the mean of the answered ones. */
  record WithMean(Rounding rounding) implements Filling {
    @Override
    public Span raw(Tally tally, Combining combining, Units units, Trace trace) {
      BigDecimal sum = units.exact(tally.sum());
      BigDecimal raw =
          switch (rounding.place()) {
            case TOTAL -> combining.prorated(sum, tally, rounding, trace);
            case ITEM -> itemByItem(sum, tally, combining, trace);
          };
      return new Span(raw, raw);
    }

    private BigDecimal itemByItem(BigDecimal sum, Tally tally, Combining combining, Trace trace) {
      BigDecimal answered = BigDecimal.valueOf(tally.answered());
      BigDecimal each = rounding.divide(sum, answered);
      trace.divided(sum, answered, rounding, each);
      BigDecimal total = sum.add(each.multiply(BigDecimal.valueOf(tally.missing())));
      return combining.combined(total, tally.asked(), trace);
    }
  }

  /** Missing items count 0; so do they when none may be missing, for then none is. */
  record WithZero() implements Filling {
    @Override
    public Span raw(Tally tally, Combining combining, Units units, Trace trace) {
      BigDecimal raw = combining.combined(units.exact(tally.sum()), tally.asked(), trace);
      return new Span(raw, raw);
    }
  }

  /** Missing items count anything their answers could. */
  record LeftOpen() implements Filling {
    @Override
    public Span raw(Tally tally, Combining combining, Units units, Trace trace) {
      BigDecimal least = units.exact(Math.addExact(tally.sum(), tally.lowest()));
      BigDecimal most = units.exact(Math.addExact(tally.sum(), tally.highest()));
      return new Span(
          combining.combined(least, tally.asked(), trace),
          combining.combined(most, tally.asked(), trace));
    }

    @Override
    public int imputed(int missing) {
      return 0;
    }
  }

  static Filling of(MissingRule rule) {
    return rule.accept(
        new MissingRule.Visitor<Filling>() {
          @Override
          public Filling refuse(MissingRule.Refuse refuse) {
            return new WithZero();
          }

          @Override
          public Filling prorate(MissingRule.Prorate prorate) {
            return new WithMean(prorate.rounding());
          }

          @Override
          public Filling blankAsZero(MissingRule.BlankAsZero blank) {
            return new WithZero();
          }

          @Override
          public Filling interval(MissingRule.Interval interval) {
            return new LeftOpen();
          }
        });
  }
}
