package se.pejl.assessment.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.bearing.FactorTable.Cell;
import se.pejl.assessment.bearing.FactorTable.Column;
import se.pejl.assessment.bearing.FactorTable.JudgementRow;
import se.pejl.assessment.bearing.FactorTable.Row;
import se.pejl.change.Change;
import se.pejl.change.ItemChange;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;

/**
 * The factors of one form, laid out as a table.
 *
 * @param changes from each assessment to the next
 * @param sinceStart from the first to the last; empty when there is one
 */
record FactorDrawing(
    List<Assessment> assessments,
    Function<Assessment, Form> forms,
    Form latest,
    List<Change> changes,
    Optional<Change> sinceStart) {

  /** None when the form has neither risk nor protective factors. */
  Optional<FactorTable> table() {
    List<Map<ItemCode, ItemChange>> steps = changes.stream().map(Change::byItem).toList();
    Map<ItemCode, ItemChange> all = sinceStart.map(Change::byItem).orElse(Map.of());
    List<Row> rows =
        latest.items().stream()
            .filter(item -> item.traits().role() != FactorRole.NEITHER)
            .map(
                item ->
                    new Row(item, cells(item, steps), Optional.ofNullable(all.get(item.code()))))
            .toList();
    return Optional.of(rows)
        .filter(some -> !some.isEmpty())
        .map(
            some ->
                new FactorTable(
                    latest.id().name(),
                    latest.title(),
                    assessments.get(0).informant(),
                    assessments.stream().map(FactorDrawing::column).toList(),
                    some,
                    judgements()));
  }

  private List<Cell> cells(Item item, List<Map<ItemCode, ItemChange>> steps) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < assessments.size(); at++) {
      Assessment assessment = assessments.get(at);
      Optional<Answer> answer = assessment.answers().answer(item.code());
      Optional<ItemChange> since =
          at == 0 ? Optional.empty() : Optional.ofNullable(steps.get(at - 1).get(item.code()));
      cells.add(new Cell(answer, anchor(assessment, item, answer), since));
    }
    return cells;
  }

  /** As the version it was answered in worded it. */
  private Text anchor(Assessment assessment, Item item, Optional<Answer> answer) {
    return forms
        .apply(assessment)
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

  private static Column column(Assessment assessment) {
    return new Column(
        assessment.id(),
        assessment.date(),
        assessment.occasion().phase(),
        assessment.form().version());
  }
}
