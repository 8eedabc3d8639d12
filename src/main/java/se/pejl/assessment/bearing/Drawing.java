package se.pejl.assessment.bearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.ScoreRow;
import se.pejl.assessment.bearing.FactorTable.Cell;
import se.pejl.assessment.bearing.FactorTable.Column;
import se.pejl.assessment.bearing.FactorTable.JudgementRow;
import se.pejl.assessment.bearing.FactorTable.Row;
import se.pejl.assessment.result.Comparability;
import se.pejl.assessment.result.Transition;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Text;
import se.pejl.library.FormLibrary;
import se.pejl.scoring.Score;

/** The assessments of one form by one informant, laid out in time. */
final class Drawing {

  private final List<Assessment> assessments;
  private final Map<UUID, List<ScoreRow>> scores;
  private final Map<FormId, Form> forms = new HashMap<>();
  private final Form latest;

  /**
   * @param assessments at least one, in the order of their dates
   */
  Drawing(List<Assessment> assessments, Map<UUID, List<ScoreRow>> scores, FormLibrary library) {
    this.assessments = assessments;
    this.scores = scores;
    assessments.forEach(a -> forms.computeIfAbsent(a.form(), library::get));
    latest = form(assessments.get(assessments.size() - 1));
  }

  List<Series> series() {
    return latest.scales().stream()
        .map(
            scale ->
                new Series(
                    latest.id().name(),
                    latest.title(),
                    scale,
                    assessments.get(0).informant(),
                    points(scale)))
        .toList();
  }

  /** None when the form has neither risk nor protective factors. */
  Optional<FactorTable> factors() {
    List<Item> factors =
        latest.items().stream().filter(item -> item.traits().role() != FactorRole.NEITHER).toList();
    return factors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FactorTable(
                latest.id().name(),
                latest.title(),
                assessments.get(0).informant(),
                assessments.stream().map(Drawing::column).toList(),
                factors.stream().map(item -> new Row(item, cells(item))).toList(),
                judgements()));
  }

  private List<Point> points(Scale scale) {
    List<Point> points = new ArrayList<>();
    Form before = null;
    for (Assessment assessment : assessments) {
      Form form = form(assessment);
      Optional<Score> outcome = outcome(assessment, scale, form);
      if (outcome.isPresent()) {
        boolean continues = before != null && Comparability.of(before, form, scale.code());
        points.add(point(assessment, outcome.get(), continues));
        before = form;
      }
    }
    return points;
  }

  private Optional<Score> outcome(Assessment assessment, Scale scale, Form form) {
    return scores.getOrDefault(assessment.id(), List.of()).stream()
        .filter(row -> row.scale().equals(scale.code()))
        .map(row -> row.score(form))
        .findFirst();
  }

  private static Point point(Assessment assessment, Score outcome, boolean continues) {
    return new Point(
        assessment.id(),
        assessment.date(),
        assessment.phase(),
        assessment.form().version(),
        outcome,
        continues);
  }

  private List<Cell> cells(Item item) {
    List<Cell> cells = new ArrayList<>();
    for (Assessment assessment : assessments) {
      Optional<Answer> answer = assessment.answers().answer(item.code());
      Optional<Transition> since =
          cells.isEmpty()
              ? Optional.empty()
              : Optional.of(Transition.between(item, cells.get(cells.size() - 1).answer(), answer));
      cells.add(new Cell(answer, anchor(assessment, item, answer), since));
    }
    return cells;
  }

  /** As the version it was answered in worded it. */
  private Text anchor(Assessment assessment, Item item, Optional<Answer> answer) {
    return form(assessment)
        .item(item.code())
        .filter(ChoiceItem.class::isInstance)
        .map(ChoiceItem.class::cast)
        .flatMap(
            choice ->
                answer
                    .filter(Answer.Chosen.class::isInstance)
                    .map(Answer.Chosen.class::cast)
                    .flatMap(chosen -> choice.options().option(chosen.option())))
        .map(ResponseOption::anchor)
        .orElse(Text.NONE);
  }

  private List<JudgementRow> judgements() {
    return latest.judgements().stream()
        .map(
            asked ->
                new JudgementRow(
                    asked, assessments.stream().map(a -> a.judgement(asked.code())).toList()))
        .toList();
  }

  private Form form(Assessment assessment) {
    return forms.get(assessment.form());
  }

  private static Column column(Assessment assessment) {
    return new Column(
        assessment.id(), assessment.date(), assessment.phase(), assessment.form().version());
  }
}
