package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every sum that the answers to some items can give.
 *
 * @param lowest the lowest sum
 * @param step what all sums are apart, or a part of it
 * @param marks bit n is set when lowest + n steps can be reached
 */
record Steps(BigDecimal lowest, BigDecimal step, BigInteger marks) {

  private static final int MOST = 5_000;

  /** All of them, in order. */
  List<BigDecimal> all() {
    List<BigDecimal> all = new ArrayList<>();
    for (int n = 0; n < marks.bitLength(); n++) {
      if (marks.testBit(n)) {
        all.add(lowest.add(step.multiply(BigDecimal.valueOf(n))));
      }
    }
    return all;
  }

  /**
   * The sums of what the parts can count; empty when there are too many to tell.
   *
   * @param open whether any part may also give nothing
   */
  static Optional<Steps> of(List<Contribution> parts, boolean open) {
    List<List<BigDecimal>> values = new ArrayList<>();
    for (Contribution part : parts) {
      List<BigDecimal> own = new ArrayList<>(part.values());
      if (open || part.leavable()) {
        own.add(BigDecimal.ZERO);
      }
      values.add(own);
    }
    return sums(values);
  }

  private static BigDecimal least(List<BigDecimal> points) {
    return points.stream().reduce(BigDecimal::min).orElseThrow();
  }

  private static Optional<Steps> sums(List<List<BigDecimal>> points) {
    int decimals =
        points.stream().flatMap(List::stream).mapToInt(BigDecimal::scale).max().orElse(0);
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(decimals, 0));
    BigDecimal lowest = BigDecimal.ZERO;
    BigInteger marks = BigInteger.ONE;
    for (List<BigDecimal> own : points) {
      BigDecimal least = least(own);
      BigInteger together = BigInteger.ZERO;
      for (BigDecimal each : own) {
        BigDecimal up = each.subtract(least).divide(step);
        if (up.compareTo(BigDecimal.valueOf(MOST)) > 0) {
          return Optional.empty();
        }
        together = together.or(marks.shiftLeft(up.intValueExact()));
      }
      lowest = lowest.add(least);
      marks = together;
      if (marks.bitLength() > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(new Steps(lowest, step, marks));
  }
}
