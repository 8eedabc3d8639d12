package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.pejl.form.text.Text;

/**
 * Items that become one score. A subscale is a scale over fewer items.
 *
 * @param times what the raw score is multiplied by; 1 for most
 * @param range the lowest and highest score the items can produce
 * @param bands lowest first; empty when the scale has none
 */
public record Scale(
    ScaleCode code,
    Text title,
    List<ScaleItem> items,
    Method method,
    MissingRule missing,
    BigDecimal times,
    Direction direction,
    Span range,
    List<Band> bands) {

  public Scale {
    items = List.copyOf(items);
    bands = bands.stream().sorted(Comparator.comparing(Band::cutoff)).toList();
    if (items.isEmpty()) {
      throw new IllegalArgumentException("scale '" + code + "' has no items");
    }
  }

  /** The band a score falls in; empty below the first cutoff or when there are no bands. */
  public Optional<Band> band(BigDecimal score) {
    return bands.stream()
        .filter(band -> band.cutoff().compareTo(score) <= 0)
        .reduce((lower, higher) -> higher);
  }
}
