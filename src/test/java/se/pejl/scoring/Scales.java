package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;

/**
 * Scales of the invented {@link Forms}; a sum that refuses missing answers unless said otherwise.
 */
public final class Scales {

  public static final Rounding WHOLE_TOTAL =
      new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, 0);

  private final String code;
  private List<ScaleItem> items = List.of();
  private Method method = new Method.Sum();
  private MissingRule missing = new MissingRule.Refuse();
  private BigDecimal times = BigDecimal.ONE;
  private Direction direction = Direction.HIGHER_IS_WORSE;
  private final List<Band> bands = new ArrayList<>();

  private Scales(String code) {
    this.code = code;
  }

  /** A scale over items by their codes; one with a minus before it is reversed. */
  public static Scales scale(String code, String items) {
    Scales scale = new Scales(code);
    scale.items = Arrays.stream(items.split(" ")).map(Scales::item).toList();
    return scale;
  }

  private static ScaleItem item(String item) {
    return item.startsWith("-")
        ? new ScaleItem(new ItemCode(item.substring(1)), Keying.REVERSE)
        : new ScaleItem(new ItemCode(item), Keying.FORWARD);
  }

  public Scales mean(int decimals) {
    return by(new Method.Mean(new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, decimals)));
  }

  public Scales count(String threshold) {
    return by(new Method.Count(new BigDecimal(threshold)));
  }

  public Scales by(Method other) {
    method = other;
    return this;
  }

  /** Missing items count as the mean of the answered; the total is rounded half up. */
  public Scales prorated(int atMost) {
    return missing(new MissingRule.Prorate(atMost, WHOLE_TOTAL));
  }

  public Scales blankAsZero(int atMost) {
    return missing(new MissingRule.BlankAsZero(atMost));
  }

  public Scales interval() {
    return missing(new MissingRule.Interval());
  }

  public Scales missing(MissingRule rule) {
    missing = rule;
    return this;
  }

  public Scales times(String factor) {
    times = new BigDecimal(factor);
    return this;
  }

  public Scales higherIs(Direction meaning) {
    direction = meaning;
    return this;
  }

  /** Bands such as {@code 0=low 4=moderate}. */
  public Scales bands(String described) {
    for (String one : described.split(" ")) {
      String[] parts = one.split("=");
      bands.add(new Band(parts[1], new BigDecimal(parts[0]), Text.of("sv", parts[1]), Text.NONE));
    }
    return this;
  }

  String code() {
    return code;
  }

  Scale ready() {
    Span any = new Span(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000));
    return new Scale(
        new ScaleCode(code),
        Text.of("sv", code),
        items,
        method,
        missing,
        times,
        direction,
        any,
        bands);
  }
}
