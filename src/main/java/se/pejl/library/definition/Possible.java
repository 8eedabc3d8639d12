package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
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

  /** Before norms. */
  static Possible raw(Scale scale, List<Contribution> parts) {
    Bounds reach = scale.method().accept(new Reach(parts, scale.missing()));
    Optional<List<BigDecimal>> listed = listed(scale, parts);
    boolean full = parts.stream().noneMatch(Contribution::leavable);
    boolean fills = scale.missing() instanceof MissingRule.Prorate;
    boolean exact = listed.isPresent() && !fills && (full || !averages(scale));
    List<BigDecimal> some =
        listed.orElse(List.of()).stream()
            .flatMap(raw -> transformed(scale.transform(), raw).stream())
            .sorted()
            .distinct()
            .toList();
    boolean decides = scale.method() instanceof Method.Decide;
    boolean always =
        !decides && scale.validFor().equals(Group.EVERYONE) && scale.transform().lookup().isEmpty();
    boolean somebody = parts.isEmpty() || parts.stream().anyMatch(part -> !part.leavable());
    return new Possible(span(scale.transform(), reach), some, exact, always && somebody);
  }

  private static boolean averages(Scale scale) {
    return scale.method() instanceof Method.Mean;
  }

  /** The raw scores of complete answers; empty when they are too many to list. */
  private static Optional<List<BigDecimal>> listed(Scale scale, List<Contribution> parts) {
    if (scale.method() instanceof Method.Decide table) {
      return Optional.of(Reach.gives(table));
    }
    boolean listable = parts.stream().noneMatch(part -> part.values().isEmpty());
    if (!listable || scale.method() instanceof Method.GoalAttainment) {
      return Optional.empty();
    }
    if (scale.method() instanceof Method.Highest || scale.method() instanceof Method.Lowest) {
      Bounds reach = scale.method().accept(new Reach(parts, scale.missing()));
      Span ends = new Span(reach.lowest().exact(), reach.highest().exact());
      return Optional.of(
          parts.stream().flatMap(part -> part.values().stream()).filter(ends::holds).toList());
    }
    boolean mayLack =
        Reach.atMost(scale.missing()) > 0 && !(scale.missing() instanceof MissingRule.Prorate);
    Optional<List<BigDecimal>> sums = Steps.of(parts, mayLack).map(Steps::all);
    if (scale.method() instanceof Method.Mean mean && mean.rounding().rounds()) {
      BigDecimal weight = parts.stream().map(Contribution::weight).reduce(BigDecimal::add).get();
      return mayLack
          ? Optional.empty()
          : sums.map(
              all ->
                  all.stream()
                      .map(sum -> mean.rounding().round(new Ratio(sum, weight)).exact())
                      .toList());
    }
    return scale.method().rounds() ? sums : Optional.empty();
  }

  private static Optional<BigDecimal> transformed(Transform transform, BigDecimal raw) {
    return transform.lookedUp(Bounds.of(raw)).map(found -> rounded(transform, found).lowest());
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
