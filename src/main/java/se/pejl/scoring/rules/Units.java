package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;
import se.pejl.form.scale.Method;

/**
 * The points of one form as whole numbers of its smallest step, so that adding is exact and quick.
 *
 * @param decimals how many decimals the finest points of the form have
 */
public record Units(int decimals) {

  /** No points; no real points can be this low. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int FINEST = 6;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

  public Units {
    if (decimals > FINEST) {
      throw new IllegalArgumentException("points have at most " + FINEST + " decimals");
    }
  }

  /** Fine enough for every number that the form can count. */
  static Units of(Form form) {
    Stream<Integer> items = form.items().stream().map(item -> item.accept(DECIMALS));
    Stream<Integer> scales = form.scales().stream().map(scale -> scale.method().accept(THRESHOLD));
    return new Units(Stream.concat(items, scales).reduce(0, Math::max));
  }

  long of(BigDecimal points) {
    if (points.abs().compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("points are at most " + LARGEST);
    }
    return points.setScale(decimals).unscaledValue().longValueExact();
  }

  public BigDecimal exact(long units) {
    return BigDecimal.valueOf(units, decimals);
  }

  /** Equal numbers as equal values: no trailing zeros, and no powers of ten. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int decimalsOf(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }

  private static final Item.Visitor<Integer> DECIMALS =
      new Item.Visitor<>() {
        @Override
        public Integer choice(ChoiceItem item) {
          return item.options().options().stream()
              .flatMap(option -> option.points().stream())
              .map(Units::decimalsOf)
              .reduce(0, Math::max);
        }

        @Override
        public Integer number(NumberItem item) {
          int limits = Math.max(decimalsOf(item.min()), decimalsOf(item.max()));
          return Math.max(item.decimals(), limits);
        }

        @Override
        public Integer text(TextItem item) {
          return 0;
        }

        @Override
        public Integer date(DateItem item) {
          return 0;
        }
      };

  private static final Method.Visitor<Integer> THRESHOLD =
      new Method.Visitor<>() {
        @Override
        public Integer sum(Method.Sum method) {
          return 0;
        }

        @Override
        public Integer mean(Method.Mean method) {
          return 0;
        }

        @Override
        public Integer count(Method.Count method) {
          return decimalsOf(method.threshold());
        }
      };
}
