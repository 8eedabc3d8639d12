package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;

/**
 * Every raw score that the parts of a scale can give: all of them answered, some missing, some not
 * asked. Sums are counted in steps from the lowest one; bit n is set when lowest + n steps can be
 * reached.
 */
final class Fillings {

  private static final int MOST_STEPS = 5_000;
  private static final int MOST_LOTS = 500;

  private final Scale scale;
  private final int atMost;
  private final BigDecimal step;
  private BigDecimal lowest = BigDecimal.ZERO;
  private Map<Lot, BigInteger> sums = new HashMap<>();

  /** Whether any part is answered, how many are missing, and what asked and answered ones weigh. */
  private record Lot(boolean any, int missing, BigDecimal asked, BigDecimal answered) {

    static final Lot NOTHING = new Lot(false, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    Lot answering(BigDecimal weight) {
      return new Lot(true, missing, asked.add(weight), answered.add(weight));
    }

    Lot lacking(BigDecimal weight) {
      return new Lot(any, missing + 1, asked.add(weight), answered);
    }
  }

  private Fillings(Scale scale, List<Contribution> parts) {
    this.scale = scale;
    this.atMost = Reach.atMost(scale.missing());
    int decimals =
        parts.stream()
            .flatMap(part -> part.values().stream())
            .mapToInt(BigDecimal::scale)
            .max()
            .orElse(0);
    this.step = BigDecimal.ONE.movePointLeft(Math.max(decimals, 0));
    sums.put(Lot.NOTHING, BigInteger.ONE);
  }

  /** Empty when they are too many to list, or when the scale is made in another way than adding. */
  static Optional<List<Ratio>> of(Scale scale, List<Contribution> parts) {
    boolean listable = parts.stream().noneMatch(part -> part.values().isEmpty());
    boolean adds = scale.method() instanceof Method.Sum || scale.method() instanceof Method.Count;
    if (!listable || parts.isEmpty() || !adds && !(scale.method() instanceof Method.Mean)) {
      return Optional.empty();
    }
    Fillings fillings = new Fillings(scale, parts);
    return parts.stream().allMatch(fillings::add) ? Optional.of(fillings.raw()) : Optional.empty();
  }

  /** Whether it could be added without there being too many. */
  private boolean add(Contribution part) {
    boolean lackable = part.leavable() || atMost > 0;
    Stream<BigDecimal> nothing = lackable ? Stream.of(BigDecimal.ZERO) : Stream.empty();
    BigDecimal least =
        Stream.concat(part.values().stream(), nothing).reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = part.values().stream().reduce(BigDecimal::max).orElseThrow();
    if (most.subtract(least).divide(step).compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
      return false;
    }
    Map<Lot, BigInteger> more = new HashMap<>();
    BigDecimal weight = weight(part);
    sums.forEach(
        (lot, before) -> {
          for (BigDecimal value : part.values()) {
            put(more, lot.answering(weight), before, value.subtract(least));
          }
          if (lot.missing() < atMost) {
            put(more, lot.lacking(weight), before, least.negate());
          }
          if (part.leavable()) {
            put(more, lot, before, least.negate());
          }
        });
    lowest = lowest.add(least);
    sums = more;
    return sums.size() <= MOST_LOTS
        && sums.values().stream().allMatch(marks -> marks.bitLength() <= MOST_STEPS);
  }

  /** What parts weigh is only looked at where it is divided by. */
  private BigDecimal weight(Contribution part) {
    boolean divides =
        scale.method() instanceof Method.Mean || scale.missing() instanceof MissingRule.Prorate;
    return divides ? part.weight().abs().stripTrailingZeros() : BigDecimal.ZERO;
  }

  private void put(Map<Lot, BigInteger> sums, Lot lot, BigInteger before, BigDecimal up) {
    sums.merge(lot, before.shiftLeft(up.divide(step).intValueExact()), BigInteger::or);
  }

  private List<Ratio> raw() {
    List<Ratio> raw = new ArrayList<>();
    sums.forEach(
        (lot, marks) -> {
          for (int n = 0; lot.any() && n < marks.bitLength(); n++) {
            if (marks.testBit(n)) {
              raw.add(raw(lot, lowest.add(step.multiply(BigDecimal.valueOf(n)))));
            }
          }
        });
    return raw;
  }

  private Ratio raw(Lot lot, BigDecimal sum) {
    if (scale.method() instanceof Method.Mean mean) {
      boolean zero = scale.missing() instanceof MissingRule.BlankAsZero;
      return mean.rounding().round(new Ratio(sum, zero ? lot.asked() : lot.answered()));
    }
    return lot.missing() == 0
        ? Ratio.of(sum)
        : Reach.filledIn(scale.missing(), sum, lot.answered(), lot.asked());
  }
}
