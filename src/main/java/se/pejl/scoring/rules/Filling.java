package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

/** The missing rule of a scale made ready: the raw score when enough, but not all, is answered. */
sealed interface Filling {

  /** From the lowest to the highest the raw score can be; both alike unless it is left open. */
  Bounds raw(Tally tally, Combining combining, Units units, Trace trace);

  /** How many items are filled in when this many are missing. */
  default int imputed(int missing) {
    return missing;
  }

  /**
   * The same while it is not known whether some parts are asked; empty when that makes a difference
   * that the rule has no words for.
   */
  default Optional<Bounds> across(Tally tally, Raw raw, Trace trace) {
    return raw.alike(tally, trace);
  }

  /** Whether missing items make the score a range. */
  default boolean opens() {
    return false;
  }

  private static Bounds exactly(Ratio raw) {
    return new Bounds(raw, raw);
  }

  /** Missing items count the mean of the answered ones. */
  record WithMean(Rounding rounding) implements Filling {
    @Override
    public Bounds raw(Tally tally, Combining combining, Units units, Trace trace) {
      BigDecimal sum = units.exact(tally.sum());
      return exactly(
          switch (rounding.place()) {
            case TOTAL -> combining.prorated(sum, tally, rounding, trace);
            case ITEM -> itemByItem(sum, tally, combining, trace);
          });
    }

    private Ratio itemByItem(BigDecimal sum, Tally tally, Combining combining, Trace trace) {
      BigDecimal answered = tally.answeredParts().total();
      Ratio each = rounding.round(new Ratio(sum, answered));
      trace.divided(Ratio.of(sum), answered, rounding, each);
      BigDecimal missing = tally.missingParts().total();
      Ratio total = Ratio.of(sum).plus(each.times(Ratio.of(missing)));
      trace.replaced(sum, missing, each, total);
      return combining.combined(total, tally.allParts(), trace);
    }
  }

  /** Missing items count 0; so do they when none may be missing, for then none is. */
  record WithZero() implements Filling {
    @Override
    public Bounds raw(Tally tally, Combining combining, Units units, Trace trace) {
      Ratio together = Ratio.of(units.exact(tally.withZero()));
      return exactly(combining.combined(together, tally.allParts(), trace));
    }
  }

  /** Missing items are as if they were not there. */
  record Without() implements Filling {
    @Override
    public Bounds raw(Tally tally, Combining combining, Units units, Trace trace) {
      Ratio together = Ratio.of(units.exact(tally.sum()));
      return exactly(combining.combined(together, tally.answeredParts(), trace));
    }

    @Override
    public int imputed(int missing) {
      return 0;
    }
  }

  /** Missing items count anything their answers could. */
  record LeftOpen() implements Filling {
    @Override
    public boolean opens() {
      return true;
    }

    @Override
    public Bounds raw(Tally tally, Combining combining, Units units, Trace trace) {
      Ratio least = Ratio.of(units.exact(tally.least()));
      Ratio most = Ratio.of(units.exact(tally.most()));
      return new Bounds(
          combining.combined(least, tally.allParts(), trace),
          combining.combined(most, tally.allParts(), trace));
    }

    @Override
    public Optional<Bounds> across(Tally tally, Raw raw, Trace trace) {
      return raw.widest(tally, trace);
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
          public Filling leaveOut(MissingRule.LeaveOut leaveOut) {
            return new Without();
          }

          @Override
          public Filling interval(MissingRule.Interval interval) {
            return new LeftOpen();
          }
        });
  }
}
