package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/**
 * Every sum that the answers to some items can give.
 *
 * @param lowest the lowest sum
 * @param step what all sums are apart, or a part of it
 * @param marks bit n is set when lowest + n steps can be reached
 */
record Steps(BigDecimal lowest, BigDecimal step, BigInteger marks) {

  private static final int MOST = 5_000;
  private static final PointsOf POINTS = new PointsOf();

  /** The lowest sum that is at least this much; empty when there is none. */
  Optional<BigDecimal> from(BigDecimal least) {
    BigDecimal away = least.subtract(lowest).max(BigDecimal.ZERO);
    BigDecimal steps = away.divide(step, 0, java.math.RoundingMode.CEILING);
    if (steps.compareTo(BigDecimal.valueOf(marks.bitLength())) >= 0) {
      return Optional.empty();
    }
    int skipped = steps.intValueExact();
    int next = marks.shiftRight(skipped).getLowestSetBit() + skipped;
    return Optional.of(lowest.add(step.multiply(BigDecimal.valueOf(next))));
  }

  static Steps upTo(int count) {
    return new Steps(
        BigDecimal.ZERO,
        BigDecimal.ONE,
        BigInteger.ONE.shiftLeft(count + 1).subtract(BigInteger.ONE));
  }

  /**
   * The sums of the items' points; empty when there are too many to tell.
   *
   * @param open for each item whether it may also give nothing
   */
  static Optional<Steps> of(List<Item> items, List<Boolean> reversed, List<Boolean> open) {
    List<List<BigDecimal>> points = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<BigDecimal> own = items.get(i).accept(POINTS);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      points.add(all(own, reversed.get(i), open.get(i)));
    }
    return sums(points);
  }

  private static List<BigDecimal> all(List<BigDecimal> points, boolean reversed, boolean open) {
    List<BigDecimal> all = new ArrayList<>(reversed ? turned(points) : points);
    if (open) {
      all.add(BigDecimal.ZERO);
    }
    return all;
  }

  private static List<BigDecimal> turned(List<BigDecimal> points) {
    BigDecimal ends = least(points).add(points.stream().reduce(BigDecimal::max).orElseThrow());
    return points.stream().map(ends::subtract).toList();
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

  /** The points an item can give; none when they are too many to list. */
  private static final class PointsOf implements Item.Visitor<List<BigDecimal>> {
    @Override
    public List<BigDecimal> choice(ChoiceItem item) {
      return item.options().options().stream().flatMap(o -> o.points().stream()).toList();
    }

    @Override
    public List<BigDecimal> number(NumberItem item) {
      return Candidates.numbers(item).orElse(List.of());
    }

    @Override
    public List<BigDecimal> text(TextItem item) {
      return List.of();
    }

    @Override
    public List<BigDecimal> date(DateItem item) {
      return List.of();
    }
  }
}
