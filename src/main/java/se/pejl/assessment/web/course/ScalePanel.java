package se.pejl.assessment.web.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Informant;
import se.pejl.form.scale.Direction;
import se.pejl.platform.page.Texts;

/**
 * One scale of one form over time, by all who were asked: a chart, and the same as a table.
 *
 * @param chart for Chart.js
 */
public record ScalePanel(
    String form, String scale, Direction direction, String chart, List<Line> lines) {

  /** One day in the table. */
  public record Line(
      UUID assessment,
      LocalDate date,
      Phase phase,
      Informant informant,
      String value,
      String band) {}

  public boolean banded() {
    return lines.stream().anyMatch(line -> !line.band().isEmpty());
  }

  /** One panel for each scale, in the order of the forms. */
  static List<ScalePanel> of(List<Series> all, Words words, Texts texts) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.formName() + "/" + one.scale().code(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .filter(series -> series.stream().anyMatch(one -> !one.points().isEmpty()))
        .map(series -> panel(series, words, texts))
        .toList();
  }

  private static ScalePanel panel(List<Series> series, Words words, Texts texts) {
    Series first = series.get(0);
    TrendChart chart =
        new TrendChart(
            first.scale(),
            series,
            words.language(),
            informant -> texts.of("informant." + informant));
    return new ScalePanel(
        words.of(first.formTitle()),
        words.of(first.scale().title()),
        first.scale().direction(),
        chart.json(),
        lines(series, new Outcome(words, texts)));
  }

  private static List<Line> lines(List<Series> series, Outcome outcome) {
    return series.stream()
        .flatMap(one -> one.points().stream().map(point -> line(point, one.informant(), outcome)))
        .sorted(Comparator.comparing(Line::date).thenComparing(Line::informant))
        .toList();
  }

  private static Line line(Point point, Informant informant, Outcome outcome) {
    Outcome.Shown shown = point.outcome().accept(outcome);
    return new Line(
        point.assessment(), point.date(), point.phase(), informant, shown.value(), shown.band());
  }
}
