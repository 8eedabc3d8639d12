package se.pejl.assessment.bearing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.pejl.assessment.bearing.SideBySide.Gap;
import se.pejl.assessment.bearing.SideBySide.View;
import se.pejl.change.comparable.Comparability;
import se.pejl.change.comparable.Pair;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Form;
import se.pejl.form.scale.Span;

/**
 * Sets the last words of different informants side by side.
 *
 * @param series of all forms and informants
 * @param forms the form a view was given in
 */
record Discrepancies(List<Series> series, Function<View, Form> forms) {

  private record Subject(String form, String scale) {}

  List<SideBySide> all() {
    return series.stream()
        .filter(one -> !one.points().isEmpty())
        .collect(groupingBy(Discrepancies::subject, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(views -> views.size() > 1)
        .map(this::sideBySide)
        .toList();
  }

  private static Subject subject(Series one) {
    return new Subject(one.formName(), one.scale().code().value());
  }

  private SideBySide sideBySide(List<Series> told) {
    List<View> views = told.stream().map(Discrepancies::latest).toList();
    List<Gap> gaps = new ArrayList<>();
    for (int one = 0; one < views.size(); one++) {
      for (int other = one + 1; other < views.size(); other++) {
        gap(told.get(0), views.get(one), views.get(other)).ifPresent(gaps::add);
      }
    }
    Series first = told.get(0);
    return new SideBySide(first.formName(), first.formTitle(), first.scale(), views, gaps);
  }

  private static View latest(Series one) {
    Point last = one.points().get(one.points().size() - 1);
    return new View(last.assessment(), one.informant(), last.date(), last.outcome());
  }

  /** Only between single scores, in versions that compare; who was asked, and how, may differ. */
  private Optional<Gap> gap(Series about, View one, View other) {
    Testimony same = Testimony.of(one.informant());
    Pair pair = new Pair(forms.apply(one), same, forms.apply(other), same);
    Optional<Comparability.Holds> basis = pair.of(about.scale().code()).accept(IF_HOLDS);
    return basis.flatMap(
        holds ->
            single(one)
                .flatMap(
                    first ->
                        single(other)
                            .map(
                                second ->
                                    new Gap(
                                        one.informant(),
                                        other.informant(),
                                        second.subtract(first),
                                        holds))));
  }

  private static Optional<BigDecimal> single(View view) {
    return view.outcome()
        .reach()
        .filter(reach -> reach.lowest().compareTo(reach.highest()) == 0)
        .map(Span::lowest);
  }

  private static final Comparability.Visitor<Optional<Comparability.Holds>> IF_HOLDS =
      new Comparability.Visitor<>() {
        @Override
        public Optional<Comparability.Holds> holds(Comparability.Holds comparable) {
          return Optional.of(comparable);
        }

        @Override
        public Optional<Comparability.Holds> broken(Comparability.Broken broken) {
          return Optional.empty();
        }
      };
}
