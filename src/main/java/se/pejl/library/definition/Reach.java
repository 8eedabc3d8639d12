package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Span;

/**
 * The lowest and highest score that the items of a scale can give, whatever is answered and
 * whatever may be missing.
 *
 * @param items the points that each item can give
 * @param hideable for each item whether it can be hidden, and then gives nothing
 */
record Reach(List<Span> items, List<Boolean> hideable, MissingRule missing) {

  Span of(Method method, BigDecimal times) {
    Span raw = raw(method);
    BigDecimal one = raw.lowest().multiply(times);
    BigDecimal other = raw.highest().multiply(times);
    return new Span(one.min(other), one.max(other));
  }

  private Span raw(Method method) {
    if (method instanceof Method.Mean mean) {
      return mean(mean.rounding());
    }
    if (method instanceof Method.Count count) {
      return new Span(always(count.threshold()), ever(count.threshold()));
    }
    return sum();
  }

  private BigDecimal always(BigDecimal threshold) {
    long always = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean counts = items.get(i).lowest().compareTo(threshold) >= 0 && !hideable.get(i);
      always += counts ? 1 : 0;
    }
    return BigDecimal.valueOf(always);
  }

  private BigDecimal ever(BigDecimal threshold) {
    return BigDecimal.valueOf(
        items.stream().filter(span -> span.highest().compareTo(threshold) >= 0).count());
  }

  private Span sum() {
    List<BigDecimal> lows = new java.util.ArrayList<>();
    List<BigDecimal> highs = new java.util.ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean hidden = hideable.get(i);
      lows.add(hidden ? items.get(i).lowest().min(BigDecimal.ZERO) : items.get(i).lowest());
      highs.add(hidden ? items.get(i).highest().max(BigDecimal.ZERO) : items.get(i).highest());
    }
    highs.sort(Comparator.naturalOrder());
    lows.sort(Comparator.reverseOrder());
    BigDecimal lowest = extreme(lows, BigDecimal::min);
    return new Span(lowest, extreme(highs, BigDecimal::max));
  }

  /** The sum when the first 0, 1, 2 … of the ends are missing; whichever goes furthest. */
  private BigDecimal extreme(
      List<BigDecimal> ends, java.util.function.BinaryOperator<BigDecimal> further) {
    BigDecimal furthest = total(ends);
    for (int gone = 1; gone <= mayBeMissing() && gone < ends.size(); gone++) {
      BigDecimal rest = total(ends.subList(gone, ends.size()));
      furthest = further.apply(furthest, filledIn(rest, ends.size() - gone, ends.size()));
    }
    return furthest;
  }

  private int mayBeMissing() {
    if (missing instanceof MissingRule.Prorate prorate) {
      return prorate.atMost();
    }
    return missing instanceof MissingRule.BlankAsZero zero ? zero.atMost() : 0;
  }

  private BigDecimal filledIn(BigDecimal sum, int answered, int all) {
    if (!(missing instanceof MissingRule.Prorate prorate)) {
      return sum;
    }
    Rounding rounding = prorate.rounding();
    BigDecimal divisor = BigDecimal.valueOf(answered);
    if (rounding.place() == Rounding.Place.ITEM) {
      BigDecimal each = rounding.divide(sum, divisor);
      return sum.add(each.multiply(BigDecimal.valueOf(all - (long) answered)));
    }
    return rounding.divide(sum.multiply(BigDecimal.valueOf(all)), divisor);
  }

  private Span mean(Rounding rounding) {
    boolean whole =
        hideable.stream().noneMatch(hidden -> hidden)
            && (mayBeMissing() == 0 || missing instanceof MissingRule.BlankAsZero);
    List<BigDecimal> lows = items.stream().map(Span::lowest).toList();
    List<BigDecimal> highs = items.stream().map(Span::highest).toList();
    BigDecimal count = BigDecimal.valueOf(items.size());
    if (whole) {
      Span sums = sum();
      return new Span(
          rounding.divide(sums.lowest(), count), rounding.divide(sums.highest(), count));
    }
    BigDecimal lowest = lows.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal highest = highs.stream().max(BigDecimal::compareTo).orElseThrow();
    return new Span(
        rounding.divide(lowest, BigDecimal.ONE), rounding.divide(highest, BigDecimal.ONE));
  }

  private static BigDecimal total(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, MathContext.UNLIMITED));
  }
}
