package se.pejl.change.reliable;

import java.math.BigDecimal;

/**
 * On which sides of a cutoff a score was and is.
 *
 * @param cutoff where the sides meet, to six decimals
 * @param troubledBefore whether it was certainly on the troubled side
 * @param troubledNow whether it is on the troubled side now
 * @param untroubledNow whether it is certainly on the untroubled side now
 */
public record Crossing(
    BigDecimal cutoff, boolean troubledBefore, boolean troubledNow, boolean untroubledNow) {

  boolean recovers() {
    return troubledBefore && untroubledNow;
  }

  boolean harms() {
    return !troubledBefore && troubledNow;
  }
}
