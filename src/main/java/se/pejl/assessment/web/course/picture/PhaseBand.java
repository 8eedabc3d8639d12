package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Phases;
import se.pejl.assessment.web.course.picture.Picture.Edge;
import se.pejl.assessment.web.course.picture.Picture.PhaseSpan;
import se.pejl.assessment.wording.Words;

/** Before, during and after as a band over the time axis, with the days where they meet. */
record PhaseBand(Phases phases, TimeAxis axis, Words words) {

  /** A phase that is narrower has no room for its name. */
  private static final double MIN_FOR_NAME = 6;

  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    phases.enrolled().ifPresent(day -> edges.add(edge(day, "enrolment")));
    phases.closed().ifPresent(day -> edges.add(edge(day, "closing")));
    if (!phases.today().isAfter(axis.last())) {
      edges.add(edge(phases.today(), "today"));
    }
    return edges;
  }

  private Edge edge(LocalDate day, String kind) {
    return new Edge(axis.x(day), kind, words.get("picture.edge." + kind, day));
  }

  List<PhaseSpan> spans() {
    List<PhaseSpan> spans = new ArrayList<>();
    LocalDate during = phases.enrolled().orElse(phases.closed().orElse(axis.last()));
    LocalDate after = phases.closed().orElse(axis.last());
    add(spans, axis.first(), during, Phase.BEFORE);
    add(spans, during, after, Phase.DURING);
    add(spans, after, axis.last(), Phase.AFTER);
    return spans;
  }

  private void add(List<PhaseSpan> spans, LocalDate from, LocalDate to, Phase phase) {
    double start = from.equals(axis.first()) ? 0 : axis.at(from);
    double end = to.equals(axis.last()) ? 100 : axis.at(to);
    if (end > start && from.isBefore(to)) {
      spans.add(
          new PhaseSpan(
              TimeAxis.percent(start),
              TimeAxis.percent(end - start),
              TimeAxis.percent((start + end) / 2),
              end - start < MIN_FOR_NAME ? "" : words.get("picture.phase." + phase),
              phase.name().toLowerCase(java.util.Locale.ROOT)));
    }
  }
}
