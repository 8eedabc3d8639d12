package se.pejl.form.scale;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.precision.Precision;
import se.pejl.form.text.Text;

/**
 * Items, or other scales, that become one score. A subscale is a scale over fewer items.
 *
 * @param unasked what items without an answer do, by why they have none
 * @param transform what happens to the raw score
 * @param norms what the score becomes among others; empty when it stays what it is
 * @param validFor those it says something about
 * @param range the lowest and highest score it can produce
 * @param bandSystems the first is the one that counts; none when the scale has no bands
 * @param precision how exactly it measures, and what is a change on it
 */
public record Scale(
    ScaleCode code,
    Text title,
    List<ScaleItem> items,
    List<Subscale> subscales,
    Method method,
    MissingRule missing,
    Unasked unasked,
    Transform transform,
    Optional<Norms> norms,
    Group validFor,
    Direction direction,
    Span range,
    List<BandSystem> bandSystems,
    Precision precision) {

  public Scale {
    items = List.copyOf(items);
    subscales = List.copyOf(subscales);
    bandSystems = List.copyOf(bandSystems);
    method.check(code, items.size() + subscales.size(), missing);
    boolean divides = method.divides() || missing instanceof MissingRule.Prorate;
    boolean below =
        items.stream().anyMatch(use -> use.weight().signum() < 0)
            || subscales.stream().anyMatch(use -> use.weight().signum() < 0);
    if (divides && below) {
      throw new IllegalArgumentException("scale '" + code + "' divides by a weight below 0");
    }
    if (!weighable(items, method, missing)) {
      throw new IllegalArgumentException("scale '" + code + "' cannot be weighed by answers");
    }
    boolean open = !method.rounds() || !missing.rounds();
    if (open && !transform.rounds()) {
      throw new IllegalArgumentException("scale '" + code + "' is never rounded");
    }
  }

  /** A part that nobody has weighed cannot be filled in, so it is refused or left out. */
  public static boolean weighable(List<ScaleItem> items, Method method, MissingRule missing) {
    return items.stream().allMatch(use -> use.weightFrom().isEmpty())
        || method.weighs()
            && (missing instanceof MissingRule.Refuse || missing instanceof MissingRule.LeaveOut);
  }

  /** A plain scale: over items only, for everybody, with the same bands for all. */
  public Scale(
      ScaleCode code,
      Text title,
      List<ScaleItem> items,
      Method method,
      MissingRule missing,
      BigDecimal times,
      Direction direction,
      Span range,
      List<Band> bands) {
    this(
        code,
        title,
        items,
        List.of(),
        method,
        missing,
        Unasked.USUAL,
        new Transform(List.of(), times, BigDecimal.ZERO, Optional.empty()),
        Optional.empty(),
        Group.EVERYONE,
        direction,
        range,
        bands.isEmpty() ? List.of() : List.of(BandSystem.forAll(bands)),
        Precision.NONE);
  }

  /** The same, with the range it can produce. */
  public Scale within(Span other) {
    return new Scale(
        code,
        title,
        items,
        subscales,
        method,
        missing,
        unasked,
        transform,
        norms,
        validFor,
        direction,
        other,
        bandSystems,
        precision);
  }

  /** The scales it is made of or asks about, each once. */
  public Set<ScaleCode> restsOn() {
    Set<ScaleCode> scales = new LinkedHashSet<>();
    subscales.forEach(part -> scales.add(part.scale()));
    if (method instanceof Method.Decide table) {
      table.lines().forEach(line -> scales.addAll(line.when().scales()));
    }
    return scales;
  }

  /** The bands, lowest first, when they are the same for everybody; otherwise none. */
  public List<Band> bands() {
    return bandSystems.stream()
        .limit(1)
        .flatMap(system -> system.groups().stream())
        .filter(group -> group.group().equals(Group.EVERYONE))
        .flatMap(group -> group.bands().inOrder().stream())
        .toList();
  }

  /** A band of the first system, of whichever group. */
  public Optional<Band> bandNamed(String band) {
    return bandSystems.stream()
        .limit(1)
        .flatMap(BandSystem::all)
        .filter(one -> one.code().equals(band))
        .findFirst();
  }
}
