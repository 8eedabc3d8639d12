package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.Phase;
import se.pejl.change.ItemChange;
import se.pejl.change.ItemTransition;
import se.pejl.change.comparable.Breach;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;

/**
 * The risk and protective factors of one form side by side, as one informant tells them: a row for
 * each factor, a column for each day.
 */
public record FactorTable(
    String formName,
    Text formTitle,
    Informant informant,
    List<Column> columns,
    List<Row> rows,
    List<JudgementRow> judgements) {

  /** One signed assessment. */
  public record Column(UUID assessment, LocalDate date, Phase phase, String version) {}

  /**
   * One factor; its role and nature are in the item's traits.
   *
   * @param sinceStart from the first column to the last; empty when there is only one
   */
  public record Row(Item item, List<Cell> cells, Optional<ItemChange> sinceStart) {}

  /**
   * What was answered on one day.
   *
   * @param answer empty when there was none
   * @param anchor the text of the chosen option; empty text when nothing was chosen
   * @param change what became of it since the column before; empty in the first
   */
  public record Cell(Optional<Answer> answer, Text anchor, Optional<ItemChange> change) {

    /** How it differs from the column before; empty in the first. */
    public Optional<ItemTransition> since() {
      return change.map(ItemChange::transition);
    }

    /** Why it does not compare with the column before; empty when it does. */
    public Optional<Breach> breach() {
      return change.flatMap(ItemChange::breach);
    }

    /** Whether it differs by no more than two skilled raters could. */
    public boolean withinNoise() {
      return change.filter(ItemChange::withinNoise).isPresent();
    }
  }

  /** One judgement over time. */
  public record JudgementRow(Judgement judgement, List<Optional<GivenJudgement>> cells) {}
}
