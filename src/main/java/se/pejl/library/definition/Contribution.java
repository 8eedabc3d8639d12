package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Subscale;
import se.pejl.form.scale.Unasked.Effect;

/**
 * What one part of a scale can count, whatever is answered.
 *
 * @param values everything it can count; empty when there is too much to list
 * @param leavable whether the scale may go on without it
 */
record Contribution(Span span, List<BigDecimal> values, BigDecimal weight, boolean leavable) {

  /**
   * @param weight the item whose answer it is weighed by, if any
   */
  static Contribution of(
      Scale scale, ScaleItem use, Item item, Optional<Item> weight, boolean hideable) {
    List<BigDecimal> points = points(use, item);
    List<BigDecimal> ends = points.isEmpty() ? ends((NumberItem) item) : points;
    BigDecimal turned = least(ends).add(most(ends));
    List<BigDecimal> counted = new ArrayList<>();
    for (BigDecimal each : ends) {
      BigDecimal keyed = use.keying() == Keying.REVERSE ? turned.subtract(each) : each;
      BigDecimal counts = counts(scale.method(), use, keyed);
      weights(scale, use, weight).forEach(heavy -> counted.add(counts.multiply(heavy)));
    }
    boolean shownZero = hideable && scale.unasked().notShown() == Effect.ZERO;
    if (shownZero || scale.unasked().reasons().containsValue(Effect.ZERO)) {
      counted.add(BigDecimal.ZERO);
    }
    boolean left = hideable && scale.unasked().notShown() == Effect.LEAVES;
    return new Contribution(
        new Span(least(counted), most(counted)),
        points.isEmpty() || weight.isPresent() ? List.of() : counted,
        use.weight(),
        left || scale.unasked().reasons().containsValue(Effect.LEAVES));
  }

  /** What is divided by its weight again goes furthest when all weigh alike. */
  private static List<BigDecimal> weights(Scale scale, ScaleItem use, Optional<Item> weight) {
    return weight.isEmpty() || scale.method().divides()
        ? List.of(use.weight())
        : ends(weight.get());
  }

  private static List<BigDecimal> ends(Item item) {
    return item instanceof ChoiceItem choice
        ? choice.options().options().stream().flatMap(o -> o.points().stream()).toList()
        : ends((NumberItem) item);
  }

  static Contribution of(Scale scale, Subscale use, Scale part, Possible possible) {
    List<BigDecimal> ends = List.of(possible.span().lowest(), possible.span().highest());
    List<BigDecimal> all = new ArrayList<>();
    for (BigDecimal each : possible.complete() ? possible.some() : ends) {
      all.add(counts(scale.method(), each).multiply(use.weight()));
    }
    boolean applies = possible.always();
    if (!applies && scale.unasked().notShown() == Effect.ZERO) {
      all.add(BigDecimal.ZERO);
    }
    return new Contribution(
        new Span(least(all), most(all)),
        possible.complete() ? all : List.of(),
        use.weight(),
        !applies && scale.unasked().notShown() == Effect.LEAVES);
  }

  /** From the fewest to the most points that the answers to an item give. */
  static Span answered(ScaleItem use, Item item) {
    List<BigDecimal> points = points(use, item);
    List<BigDecimal> ends = points.isEmpty() ? ends((NumberItem) item) : points;
    return new Span(least(ends), most(ends));
  }

  private static List<BigDecimal> points(ScaleItem use, Item item) {
    if (!use.points().isEmpty()) {
      return List.copyOf(use.points().values());
    }
    return item instanceof ChoiceItem choice
        ? choice.options().options().stream().flatMap(o -> o.points().stream()).toList()
        : Candidates.numbers((NumberItem) item).orElse(List.of());
  }

  private static List<BigDecimal> ends(NumberItem item) {
    return List.of(item.min(), item.max());
  }

  private static BigDecimal counts(Method method, ScaleItem use, BigDecimal points) {
    return method instanceof Method.Count count
        ? one(points.compareTo(use.countFrom().orElse(count.threshold())) >= 0)
        : points;
  }

  private static BigDecimal counts(Method method, BigDecimal score) {
    return method instanceof Method.Count count
        ? one(score.compareTo(count.threshold()) >= 0)
        : score;
  }

  private static BigDecimal one(boolean counts) {
    return counts ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  static BigDecimal least(List<BigDecimal> numbers) {
    return numbers.stream().min(BigDecimal::compareTo).orElseThrow();
  }

  static BigDecimal most(List<BigDecimal> numbers) {
    return numbers.stream().max(BigDecimal::compareTo).orElseThrow();
  }
}
