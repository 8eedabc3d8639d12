package se.pejl.assessment.web.course.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.timeline.CaseEvent;

/**
 * All of it on one time axis.
 *
 * @param density how large the marks are
 * @param edges places of enrolment, closing and today, to be drawn through every lane
 * @param hidden how many events there was no room for
 */
public record Picture(
    String density,
    List<TimeAxis.Tick> ticks,
    List<Edge> edges,
    List<PhaseSpan> phases,
    List<EventLanes.Line> events,
    int hidden,
    List<FactorPart> factors,
    List<ScalePart> scales,
    List<Reasons.Reason> reasons) {

  /** A day that goes through everything. */
  public record Edge(String x, String kind, String words) {}

  /** From when to when it was before, during or after. */
  public record PhaseSpan(String x, String width, String middle, String words, String kind) {}

  /** One scale of a form, by all who were asked. */
  public record ScalePart(String form, Lane lane, String informants) {}

  static Optional<Picture> of(Course course, Words words) {
    return course.measured().isEmpty() ? Optional.empty() : Optional.of(drawn(course, words));
  }

  private static Picture drawn(Course course, Words words) {
    TimeAxis axis = TimeAxis.over(days(course));
    Density density = density(course);
    Reasons reasons = new Reasons();
    Gaps gaps = new Gaps(course, axis, words);
    PhaseBand band = new PhaseBand(course.phases(), axis, words);
    EventLanes events = new EventLanes(course.events(), axis, course.phases().today(), words);
    List<FactorPart> factors =
        course.factors().stream()
            .map(table -> FactorPart.of(table, axis, density, gaps, reasons, words))
            .toList();
    List<ScalePart> scales = scales(course, axis, density, gaps, reasons, words);
    return new Picture(
        density.code(),
        axis.ticks(),
        band.edges(),
        band.spans(),
        events.all(),
        events.hidden(),
        factors,
        scales,
        reasons.all());
  }

  /** Those of forms without factors: where there are factors nothing is summed in the picture. */
  private static List<ScalePart> scales(
      Course course, TimeAxis axis, Density density, Gaps gaps, Reasons reasons, Words words) {
    Set<String> judged =
        course.factors().stream().map(FactorTable::formName).collect(Collectors.toSet());
    return course.series().stream()
        .filter(one -> !judged.contains(one.formName()) && !one.points().isEmpty())
        .collect(
            groupingBy(
                one -> one.formName() + "/" + one.scale().code(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(
            of ->
                new ScalePart(
                    words.of(of.get(0).formTitle()),
                    new ScaleLanes(of, axis, density, reasons, words)
                        .lane(gaps.of(of.get(0).formName())),
                    informants(of, words)))
        .toList();
  }

  private static String informants(List<Series> series, Words words) {
    return series.stream()
        .map(one -> words.get("informant." + one.informant().code()))
        .collect(Collectors.joining(", "));
  }

  private static Density density(Course course) {
    return Density.of(
        course.measured().stream().mapToInt(one -> one.days().size()).max().orElse(0));
  }

  private static List<LocalDate> days(Course course) {
    List<LocalDate> days = new ArrayList<>();
    course.measured().stream().map(Measured::days).forEach(days::addAll);
    LocalDate today = course.phases().today();
    course.events().stream()
        .map(CaseEvent::from)
        .filter(day -> !day.isAfter(today))
        .forEach(days::add);
    Stream.of(course.phases().enrolled(), course.phases().closed())
        .flatMap(Optional::stream)
        .forEach(days::add);
    if (course.phases().closed().isEmpty()) {
      days.add(today);
    }
    return days;
  }
}
