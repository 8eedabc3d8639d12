package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.pejl.form.item.ItemCode;
import se.pejl.form.precision.Precision;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Subscale;
import se.pejl.form.scale.Transform;
import se.pejl.form.scale.Unasked;
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
  private List<Subscale> subscales = List.of();
  private Unasked unasked = Unasked.USUAL;
  private Transform transform = Transform.NONE;
  private Optional<Norms> norms = Optional.empty();
  private Group validFor = Group.EVERYONE;
  private Span range = new Span(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000));
  private final List<BandSystem> moreSystems = new ArrayList<>();
  private Direction direction = Direction.HIGHER_IS_WORSE;
  private Precision precision = Precision.NONE;
  private final List<Band> bands = new ArrayList<>();

  private Scales(String code) {
    this.code = code;
  }

  /**
   * A scale over items by their codes; one with a minus before it is reversed, {@code *2} weighs 2,
   * {@code *w} what the answer to item w says.
   */
  public static Scales scale(String code, String items) {
    Scales scale = new Scales(code);
    scale.items = Arrays.stream(items.split(" ")).map(Scales::item).toList();
    return scale;
  }

  private static ScaleItem item(String written) {
    String[] parts = written.split("\\*");
    boolean reversed = parts[0].startsWith("-");
    boolean answered = parts.length > 1 && Character.isLetter(parts[1].charAt(0));
    return new ScaleItem(
        new ItemCode(reversed ? parts[0].substring(1) : parts[0]),
        reversed ? Keying.REVERSE : Keying.FORWARD,
        answered ? BigDecimal.ONE : weight(parts),
        answered ? Optional.of(new ItemCode(parts[1])) : Optional.empty(),
        Optional.empty(),
        Map.of());
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
    return transformed(
        new Transform(List.of(), new BigDecimal(factor), BigDecimal.ZERO, Optional.empty()));
  }

  public Scales transformed(Transform other) {
    transform = other;
    return this;
  }

  public Scales normed(Norms other) {
    norms = Optional.of(other);
    return this;
  }

  public Scales onlyFor(Group group) {
    validFor = group;
    return this;
  }

  public Scales unasked(Unasked effects) {
    unasked = effects;
    return this;
  }

  /** What it can give, from a number to a number, for the scales it is a part of. */
  public Scales from(String lowest, String highest) {
    range = new Span(new BigDecimal(lowest), new BigDecimal(highest));
    return this;
  }

  public Scales system(BandSystem system) {
    moreSystems.add(system);
    return this;
  }

  /** Makes it a scale over other scales, such as {@code conduct*1 hyper*2}. */
  public static Scales ofScales(String code, String parts) {
    Scales scale = new Scales(code);
    scale.subscales = Arrays.stream(parts.split(" ")).map(Scales::subscale).toList();
    return scale;
  }

  /** A scale over items and over other scales; either may be empty. */
  public static Scales over(String code, String items, String scales) {
    Scales scale = items.isEmpty() ? new Scales(code) : scale(code, items);
    scale.subscales = scales.isEmpty() ? List.of() : ofScales(code, scales).subscales;
    return scale;
  }

  private static Subscale subscale(String part) {
    String[] parts = part.split("\\*");
    return new Subscale(new ScaleCode(parts[0]), weight(parts));
  }

  private static BigDecimal weight(String[] parts) {
    return parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
  }

  /** A scale that is read from a decision table. */
  public static Scales decided(String code, Method.Decide table) {
    return new Scales(code).by(table);
  }

  /** Gives an item points of the scale's own, such as {@code never=0 often=2}. */
  public Scales points(String item, String described) {
    Map<String, BigDecimal> points = new HashMap<>();
    for (String one : described.split(" ")) {
      points.put(one.split("=")[0], new BigDecimal(one.split("=")[1]));
    }
    return using(
        item,
        i ->
            new ScaleItem(i.item(), i.keying(), i.weight(), i.weightFrom(), i.countFrom(), points));
  }

  public Scales countFrom(String item, String threshold) {
    Optional<BigDecimal> own = Optional.of(new BigDecimal(threshold));
    return using(
        item,
        i -> new ScaleItem(i.item(), i.keying(), i.weight(), i.weightFrom(), own, i.points()));
  }

  private Scales using(String item, UnaryOperator<ScaleItem> change) {
    items = items.stream().map(i -> i.item().value().equals(item) ? change.apply(i) : i).toList();
    return this;
  }

  public Scales measures(Precision other) {
    precision = other;
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
    return new Scale(
        new ScaleCode(code),
        Text.of("sv", code),
        items,
        subscales,
        method,
        missing,
        unasked,
        transform,
        norms,
        validFor,
        direction,
        range,
        systems(),
        precision);
  }

  private List<BandSystem> systems() {
    List<BandSystem> all = new ArrayList<>();
    if (!bands.isEmpty()) {
      all.add(BandSystem.forAll(bands));
    }
    all.addAll(moreSystems);
    return all;
  }
}
