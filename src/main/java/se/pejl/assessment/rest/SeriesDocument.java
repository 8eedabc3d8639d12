package se.pejl.assessment.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.bearing.Phases;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.rest.ResultDocument.Conclusion;
import se.pejl.form.scale.Scale;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.wire.ScaleChangeLine;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;

/** A youth's scores and factors over time, as they travel. */
public record SeriesDocument(
    UUID caseFile,
    LocalDate enrolledOn,
    LocalDate closedOn,
    List<PhaseLine> phases,
    List<Line> series,
    List<Table> factors,
    List<SideBySideLine> sideBySide,
    List<GoalLine> goals,
    ComparisonDocument compared) {

  /** In which phases, by the dates, a form was filled in: measured, missing or not-yet. */
  public record PhaseLine(
      String form, String informant, String before, String during, String after) {

    static PhaseLine of(Measured form, Phases phases) {
      return new PhaseLine(
          form.formName(),
          form.informant().code(),
          Wire.code(phases.of(form, Phase.BEFORE)),
          Wire.code(phases.of(form, Phase.DURING)),
          Wire.code(phases.of(form, Phase.AFTER)));
    }
  }

  /** One scale as one informant tells it. */
  public record Line(
      String form,
      Map<String, String> formTitle,
      String scale,
      Map<String, String> title,
      String informant,
      String direction,
      BigDecimal lowest,
      BigDecimal highest,
      BigDecimal smallestDetectable,
      List<BandPart> bands,
      List<PointPart> points) {}

  /** A named range of scores, from its cutoff up to the next. */
  public record BandPart(String code, BigDecimal from, Map<String, String> title) {}

  /**
   * What the scale came to on one day; not to be joined to the one before unless it continues.
   *
   * @param sincePrevious null the first time, as is {@code sinceBaseline}
   */
  public record PointPart(
      UUID assessment,
      LocalDate date,
      String phase,
      String version,
      ScoreLine score,
      boolean continues,
      ScaleChangeLine sincePrevious,
      ScaleChangeLine sinceBaseline) {}

  /** The factors of a form, a row each, a cell for each column. */
  public record Table(
      String form,
      String informant,
      List<ColumnPart> columns,
      List<RowPart> rows,
      List<JudgementPart> judgements) {}

  /** One signed assessment. */
  public record ColumnPart(UUID assessment, LocalDate date, String phase, String version) {}

  /** One factor. */
  public record RowPart(
      String item, Map<String, String> stem, String role, String nature, List<CellPart> cells) {}

  /** What was answered on one day, and how it differs from the day before. */
  public record CellPart(
      Object value,
      Map<String, String> anchor,
      String since,
      boolean withinNoise,
      Map<String, String> why) {}

  /** One judgement over time. */
  public record JudgementPart(String code, List<Conclusion> cells) {}

  /**
   * @param compared what changed between two that were chosen; null when none were
   */
  static SeriesDocument of(Course course, ComparisonDocument compared) {
    return new SeriesDocument(
        course.caseFile(),
        course.phases().enrolled().orElse(null),
        course.phases().closed().orElse(null),
        course.measured().stream().map(form -> PhaseLine.of(form, course.phases())).toList(),
        course.series().stream().map(SeriesDocument::line).toList(),
        course.factors().stream().map(SeriesDocument::table).toList(),
        course.sideBySide().stream().map(SideBySideLine::of).toList(),
        course.goals().stream().map(GoalLine::of).toList(),
        compared);
  }

  private static Line line(Series series) {
    Scale scale = series.scale();
    return new Line(
        series.formName(),
        series.formTitle().byLanguage(),
        scale.code().value(),
        scale.title().byLanguage(),
        series.informant().code(),
        Wire.code(scale.direction()),
        Wire.number(scale.range().lowest()),
        Wire.number(scale.range().highest()),
        series.smallestDetectable().map(Wire::number).orElse(null),
        scale.bands().stream()
            .map(b -> new BandPart(b.code(), Wire.number(b.cutoff()), b.title().byLanguage()))
            .toList(),
        series.points().stream().map(point -> point(scale, point)).toList());
  }

  private static PointPart point(Scale scale, Point point) {
    return new PointPart(
        point.assessment(),
        point.date(),
        Wire.code(point.phase()),
        point.version(),
        ScoreLine.of(scale, point.outcome()),
        point.continues(),
        point.since().map(change -> ScaleChangeLine.of(scale, change)).orElse(null),
        point.sinceFirst().map(change -> ScaleChangeLine.of(scale, change)).orElse(null));
  }

  private static Table table(FactorTable table) {
    return new Table(
        table.formName(),
        table.informant().code(),
        table.columns().stream()
            .map(c -> new ColumnPart(c.assessment(), c.date(), Wire.code(c.phase()), c.version()))
            .toList(),
        table.rows().stream().map(SeriesDocument::row).toList(),
        table.judgements().stream()
            .map(j -> new JudgementPart(j.judgement().code(), conclusions(j.cells())))
            .toList());
  }

  private static List<Conclusion> conclusions(List<Optional<GivenJudgement>> cells) {
    return cells.stream().map(Conclusion::of).toList();
  }

  private static RowPart row(FactorTable.Row row) {
    return new RowPart(
        row.item().code().value(),
        row.item().stem().byLanguage(),
        Wire.code(row.item().traits().role()),
        Wire.code(row.item().traits().nature()),
        row.cells().stream().map(SeriesDocument::cell).toList());
  }

  private static CellPart cell(FactorTable.Cell cell) {
    return new CellPart(
        cell.answer().map(AnswerText::write).orElse(null),
        cell.anchor().byLanguage(),
        cell.since().map(Wire::code).orElse(null),
        cell.withinNoise(),
        cell.breach().map(breach -> breach.words().byLanguage()).orElse(null));
  }
}
