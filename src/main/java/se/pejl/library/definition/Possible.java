package se.pejl.library.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Transform;

/**
 * The scores a scale can give.
 *
 * @param some scores that can certainly be given, in order
 * @param complete whether those are all
 * @param always whether there is a score, or a lack of answers, whoever is asked
 */
record Possible(Span span, List<BigDecimal> some, boolean complete, boolean always) {

  /** From the least to the most that the parts come to, before anything is looked up. */
  static Span counted(Scale scale, List<Contribution> parts) {
    Bounds reach = scale.method().accept(new Reach(parts, scale.missing()));
    return new Span(
        reach.lowest().rounded(RoundingMode.FLOOR, Limits.DECIMALS),
        reach.highest().rounded(RoundingMode.CEILING, Limits.DECIMALS));
  }

  /**
   * Before norms.
   *
   * @param apart whether some parts can be there while others are not
   */
  static Possible raw(Scale scale, List<Contribution> parts, boolean apart) {
    Bounds reach = scale.method().accept(new Reach(parts, scale.missing()));
    Optional<List<Ratio>> listed = even(scale) ? listed(scale, parts) : Optional.empty();
    List<BigDecimal> some =
        listed.orElse(List.of()).stream()
            .flatMap(raw -> transformed(scale.transform(), raw).stream())
            .sorted()
            .distinct()
            .toList();
    boolean decides = scale.method() instanceof Method.Decide;
    boolean always =
        !decides && scale.validFor().equals(Group.EVERYONE) && scale.transform().lookup().isEmpty();
    boolean somebody =
        parts.isEmpty() || apart && parts.stream().anyMatch(part -> !part.leavable());
    return new Possible(
        span(scale.transform(), reach), some, listed.isPresent(), always && somebody);
  }

  /** Whether every score is a number that can be written out. */
  private static boolean even(Scale scale) {
    boolean rounded = scale.method().rounds() && scale.missing().rounds();
    return rounded || scale.transform().rounds();
  }

  /** The raw scores; empty when they are too many to list. */
  private static Optional<List<Ratio>> listed(Scale scale, List<Contribution> parts) {
    if (scale.method() instanceof Method.Decide table) {
      return Optional.of(Reach.gives(table).stream().map(Ratio::of).toList());
    }
    if (!(scale.method() instanceof Method.Highest || scale.method() instanceof Method.Lowest)) {
      return Fillings.of(scale, parts);
    }
    if (parts.stream().anyMatch(part -> part.values().isEmpty())) {
      return Optional.empty();
    }
    Bounds reach = scale.method().accept(new Reach(parts, scale.missing()));
    Span ends = new Span(reach.lowest().exact(), reach.highest().exact());
    return Optional.of(
        parts.stream()
            .flatMap(part -> part.values().stream())
            .filter(ends::holds)
            .map(Ratio::of)
            .toList());
  }

  private static Optional<BigDecimal> transformed(Transform transform, Ratio raw) {
    return transform
        .lookedUp(new Bounds(raw, raw))
        .map(found -> rounded(transform, found).lowest());
  }

  private static Span span(Transform transform, Bounds reach) {
    Ratio first =
        transform.lookup().isEmpty() ? reach.lowest() : Ratio.of(transform.lookup().get(0).from());
    Bounds within =
        reach.lowest().compareTo(first) < 0 && reach.highest().compareTo(first) >= 0
            ? new Bounds(first, reach.highest())
            : reach;
    return rounded(transform, transform.lookedUp(within).orElse(within));
  }

  private static Span rounded(Transform transform, Bounds found) {
    Bounds moved = transform.moved(found);
    return new Span(number(transform, moved.lowest()), number(transform, moved.highest()));
  }

  private static BigDecimal number(Transform transform, Ratio exact) {
    return transform.rounding().map(rounding -> rounding.round(exact)).orElse(exact).exact();
  }

  Possible normed(Norms norms) {
    List<BigDecimal> values =
        norms.groups().stream().flatMap(group -> normed(group.norm())).sorted().distinct().toList();
    if (values.isEmpty()) {
      return new Possible(span, List.of(), true, false);
    }
    Span ends = new Span(values.get(0), values.get(values.size() - 1));
    boolean tables = norms.groups().stream().allMatch(g -> g.norm() instanceof Norm.Table);
    return new Possible(ends, values, complete && tables, false);
  }

  private Stream<BigDecimal> normed(Norm norm) {
    if (norm instanceof Norm.Table table) {
      Stream<BigDecimal> rows =
          table.rows().stream()
              .filter(row -> complete ? false : span.holds(row.raw()))
              .map(Norm.Table.Row::value);
      return Stream.concat(rows, some.stream().flatMap(raw -> norm.of(raw).stream()));
    }
    Span ends = norm.of(span).orElseThrow();
    return Stream.concat(
        Stream.of(ends.lowest(), ends.highest()),
        some.stream().flatMap(raw -> norm.of(raw).stream()));
  }

  /** Whether a score can lie from one number up to, and without, another. */
  boolean reaches(BigDecimal from, Optional<BigDecimal> below) {
    if (complete) {
      return some.stream()
          .anyMatch(
              score ->
                  score.compareTo(from) >= 0
                      && below.filter(end -> score.compareTo(end) >= 0).isEmpty());
    }
    BigDecimal first = from.max(span.lowest());
    return first.compareTo(span.highest()) <= 0
        && below.filter(end -> first.compareTo(end) >= 0).isEmpty();
  }
}
