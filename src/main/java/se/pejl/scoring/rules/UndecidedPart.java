package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A part of which it is not known whether it belongs to the scale this time.
 *
 * @param least the least it counts if it does
 * @param most the most it counts if it does
 * @param zero whether it counts 0 if it does not; otherwise it is left out
 */
record UndecidedPart(long least, long most, long weight, boolean zero) {

  /** First those that pull a mean down the most. */
  static final Comparator<UndecidedPart> LEAST_FIRST =
      (one, other) -> one.times(one.least, other).compareTo(other.times(other.least, one));

  /** First those that pull a mean up the most. */
  static final Comparator<UndecidedPart> MOST_FIRST =
      (one, other) -> other.times(other.most, one).compareTo(one.times(one.most, other));

  private BigDecimal times(long counts, UndecidedPart other) {
    return BigDecimal.valueOf(counts).multiply(BigDecimal.valueOf(Math.abs(other.weight)));
  }

  /** As if either could be, where it counts 0 if it does not belong to the scale. */
  UndecidedPart orZero() {
    return new UndecidedPart(Math.min(0, least), Math.max(0, most), weight, zero);
  }

  /** As if it belonged to the scale, and had no answer. */
  void asked(Tally tally) {
    tally.miss(least, most, weight);
  }

  /** As if it did not. */
  void notAsked(Tally tally) {
    if (zero) {
      tally.count(0, weight);
    }
  }
}
