package se.pejl.assessment.web.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ItemChange;
import se.pejl.change.ItemTransition;
import se.pejl.form.Informant;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;

/** The factors of one form in words, risk beside protection; what can change comes first. */
public record FactorPanel(
    String form, Informant informant, List<FactorTable.Column> columns, List<Side> sides) {

  private static final Set<ItemTransition> STILL =
      EnumSet.of(
          ItemTransition.SAME,
          ItemTransition.KEPT,
          ItemTransition.NOT_ASSESSED,
          ItemTransition.NOT_COMPARABLE);

  /** Risk, or protection. */
  public record Side(FactorRole role, List<Group> groups) {}

  /** The factors of a side that can change, or that cannot. */
  public record Group(Nature nature, List<Line> lines) {}

  /** One factor over time. */
  public record Line(String factor, List<Cell> cells) {}

  /**
   * One rating.
   *
   * @param since how it differs from the one before; null in the first
   */
  public record Cell(String rating, ItemTransition since) {

    public boolean moved() {
      return since != null && !STILL.contains(since);
    }
  }

  static FactorPanel of(FactorTable table, Words words) {
    return new FactorPanel(
        words.of(table.formTitle()),
        table.informant(),
        table.columns(),
        Stream.of(FactorRole.RISK, FactorRole.PROTECTIVE)
            .map(role -> side(table, role, words))
            .filter(side -> !side.groups().isEmpty())
            .toList());
  }

  private static Side side(FactorTable table, FactorRole role, Words words) {
    return new Side(
        role,
        Stream.of(Nature.DYNAMIC, Nature.UNSTATED, Nature.STATIC)
            .map(nature -> new Group(nature, lines(table, role, nature, words)))
            .filter(group -> !group.lines().isEmpty())
            .toList());
  }

  private static List<Line> lines(FactorTable table, FactorRole role, Nature nature, Words words) {
    return table.rows().stream()
        .filter(row -> row.item().traits().role() == role)
        .filter(row -> row.item().traits().nature() == nature)
        .map(row -> line(table, row, words))
        .toList();
  }

  private static Line line(FactorTable table, FactorTable.Row row, Words words) {
    return new Line(
        words.of(row.item().stem(table.informant())),
        row.cells().stream().map(cell -> cell(row, cell, words)).toList());
  }

  private static Cell cell(FactorTable.Row row, FactorTable.Cell cell, Words words) {
    String anchor = words.of(cell.anchor());
    String rating =
        Optional.of(anchor)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> AnswerInWords.of(row.item(), cell.answer(), words));
    return new Cell(rating, cell.change().map(ItemChange::said).orElse(null));
  }
}
