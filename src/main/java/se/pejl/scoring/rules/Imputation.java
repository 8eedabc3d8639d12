package se.pejl.scoring.rules;

import java.util.Optional;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.MissingRule;

/**
 * The missing rule of a scale made ready: the raw score when enough, but not all, is answered. Each
 * rule of {@link MissingRule} is one of these; {@link Prorating} has the formulas.
 */
sealed interface Imputation
    permits Prorating, Imputation.AsZero, Imputation.AvailableItems, Imputation.LeftOpen {

  /** From the lowest to the highest the raw score can be; both alike unless it is left open. */
  Bounds raw(Tally tally, MethodRules method, Units units, Trace trace);

  /** How many items are filled in when this many are missing. */
  default int imputed(int missing) {
    return missing;
  }

  /**
   * The same while it is not known whether some parts are asked; empty when that makes a difference
   * that the rule has no words for.
   */
  default Optional<Bounds> across(Tally tally, RawScore raw, Trace trace) {
    return raw.alike(tally, trace);
  }

  /** Whether missing items make the score a range. */
  default boolean opens() {
    return false;
  }

  /** Missing items count 0; so do they when none may be missing, for then none is. */
  record AsZero() implements Imputation {
    @Override
    public Bounds raw(Tally tally, MethodRules method, Units units, Trace trace) {
      Ratio together = Ratio.of(units.exact(tally.withZero()));
      Ratio raw = method.combined(together, tally.allParts(), trace);
      return new Bounds(raw, raw);
    }
  }

  /** Missing items are as if they were not there. */
  record AvailableItems() implements Imputation {
    @Override
    public Bounds raw(Tally tally, MethodRules method, Units units, Trace trace) {
      Ratio together = Ratio.of(units.exact(tally.sum()));
      Ratio raw = method.combined(together, tally.answeredParts(), trace);
      return new Bounds(raw, raw);
    }

    @Override
    public int imputed(int missing) {
      return 0;
    }
  }

  /** Missing items count anything their answers could. */
  record LeftOpen() implements Imputation {
    @Override
    public boolean opens() {
      return true;
    }

    @Override
    public Bounds raw(Tally tally, MethodRules method, Units units, Trace trace) {
      Ratio least = Ratio.of(units.exact(tally.least()));
      Ratio most = Ratio.of(units.exact(tally.most()));
      return new Bounds(
          method.combined(least, tally.allParts(), trace),
          method.combined(most, tally.allParts(), trace));
    }

    @Override
    public Optional<Bounds> across(Tally tally, RawScore raw, Trace trace) {
      return raw.widest(tally, trace);
    }

    @Override
    public int imputed(int missing) {
      return 0;
    }
  }

  static Imputation of(MissingRule rule) {
    return rule.accept(
        new MissingRule.Visitor<Imputation>() {
          @Override
          public Imputation refuse(MissingRule.Refuse refuse) {
            return new AsZero();
          }

          @Override
          public Imputation prorate(MissingRule.Prorate prorate) {
            return new Prorating(prorate.rounding());
          }

          @Override
          public Imputation blankAsZero(MissingRule.BlankAsZero blank) {
            return new AsZero();
          }

          @Override
          public Imputation leaveOut(MissingRule.LeaveOut leaveOut) {
            return new AvailableItems();
          }

          @Override
          public Imputation interval(MissingRule.Interval interval) {
            return new LeftOpen();
          }
        });
  }
}
