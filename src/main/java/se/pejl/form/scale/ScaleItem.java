package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.pejl.form.item.ItemCode;

/**
 * One item as a scale uses it.
 *
 * @param weight what it counts is multiplied by; 1 for most
 * @param weightFrom the item whose answer is the weight instead; empty for most
 * @param countFrom when items are counted: the points from which this one counts, if other than for
 *     the rest
 * @param points what the scale gives for each option instead of the points of the answer scale;
 *     empty for most
 */
public record ScaleItem(
    ItemCode item,
    Keying keying,
    BigDecimal weight,
    Optional<ItemCode> weightFrom,
    Optional<BigDecimal> countFrom,
    Map<String, BigDecimal> points) {

  public ScaleItem {
    weight = Plain.of(weight);
    countFrom = countFrom.map(Plain::of);
    points =
        points.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Plain.of(one.getValue())));
    Weight.check(weight);
  }

  public ScaleItem(ItemCode item, Keying keying) {
    this(item, keying, BigDecimal.ONE, Optional.empty(), Map.of());
  }

  /** Its weight is written in the form. */
  public ScaleItem(
      ItemCode item,
      Keying keying,
      BigDecimal weight,
      Optional<BigDecimal> countFrom,
      Map<String, BigDecimal> points) {
    this(item, keying, weight, Optional.empty(), countFrom, points);
  }
}
