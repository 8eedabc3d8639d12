package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;

/** Every sum that the answers to some items can give; empty when there are too many to tell. */
final class Steps implements Item.Visitor<Optional<Set<BigDecimal>>> {

  private static final int MOST = 5_000;

  /** The sums of the items' points; items that can be hidden or missing also give nothing. */
  Optional<TreeSet<BigDecimal>> sums(List<Item> items, List<Boolean> reversed, List<Boolean> open) {
    TreeSet<BigDecimal> sums = new TreeSet<>();
    sums.add(BigDecimal.ZERO);
    for (int i = 0; i < items.size(); i++) {
      Optional<Set<BigDecimal>> points = points(items.get(i), reversed.get(i));
      if (points.isEmpty()) {
        return Optional.empty();
      }
      if (open.get(i)) {
        points.get().add(BigDecimal.ZERO);
      }
      sums = sums(sums, points.get());
      if (sums.size() > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(sums);
  }

  private static TreeSet<BigDecimal> sums(Set<BigDecimal> some, Set<BigDecimal> others) {
    TreeSet<BigDecimal> sums = new TreeSet<>();
    for (BigDecimal one : some) {
      for (BigDecimal other : others) {
        sums.add(one.add(other));
      }
      if (sums.size() > MOST) {
        return sums;
      }
    }
    return sums;
  }

  private Optional<Set<BigDecimal>> points(Item item, boolean reversed) {
    return item.accept(this).map(points -> reversed ? turned(points) : points);
  }

  private static Set<BigDecimal> turned(Set<BigDecimal> points) {
    TreeSet<BigDecimal> sorted = new TreeSet<>(points);
    BigDecimal ends = sorted.first().add(sorted.last());
    Set<BigDecimal> turned = new TreeSet<>();
    sorted.forEach(value -> turned.add(ends.subtract(value)));
    return turned;
  }

  @Override
  public Optional<Set<BigDecimal>> choice(ChoiceItem item) {
    Set<BigDecimal> points = new TreeSet<>();
    for (ResponseOption option : item.options().options()) {
      option.points().ifPresent(points::add);
    }
    return Optional.of(points);
  }

  @Override
  public Optional<Set<BigDecimal>> number(NumberItem item) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(item.decimals());
    BigDecimal count = item.max().subtract(item.min()).divideToIntegralValue(step);
    if (count.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Optional.empty();
    }
    Set<BigDecimal> points = new TreeSet<>();
    for (BigDecimal n = item.min(); n.compareTo(item.max()) <= 0; n = n.add(step)) {
      points.add(n);
    }
    return Optional.of(points);
  }

  @Override
  public Optional<Set<BigDecimal>> text(TextItem item) {
    return Optional.empty();
  }

  @Override
  public Optional<Set<BigDecimal>> date(DateItem item) {
    return Optional.empty();
  }
}
