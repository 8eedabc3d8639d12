package se.pejl.scoring;

import java.util.List;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.rules.ScoringRun;
import se.pejl.scoring.rules.Sheet;

/**
 * What one set of answers comes to, for those who score many: lists and texts are made when they
 * are asked for. It is good until the answers it was made from change.
 */
public final class Reckoning {

  private final ScoringRun run;

  Reckoning(ScoringRun run) {
    this.run = run;
    run.workOut();
  }

  /** The outcome of a scale, by where it stands in the form. */
  public Score score(int scale) {
    return run.score(scale);
  }

  /** The same, without the names of the items that are missing. */
  public Score bare(int scale) {
    return run.bare(scale);
  }

  /** Whether a flag is raised, by where it stands in the form. */
  public boolean raised(int flag) {
    return run.rules().flags().get(flag).raised(run) == Truth.TRUE;
  }

  /** Whether a check holds, by where it stands in the form. */
  public boolean holds(int check) {
    return run.rules().form().checks().get(check).when().holds(run) == Truth.TRUE;
  }

  /** Whether an item is asked, by where it stands in the form. */
  public boolean shown(int item) {
    return run.asks(item);
  }

  /** Whether an item is asked and has neither an answer nor a reason. */
  public boolean unanswered(int item) {
    return run.unanswered(item);
  }

  /** Whether the answer to an item that is asked is critical. */
  public boolean critical(int item) {
    return run.critical(item);
  }

  /** The items that a scale lacks for a certain score. */
  public List<ItemCode> missing(int scale) {
    return run.missing(scale);
  }

  public ScoreSheet.Eligible eligible() {
    return run.eligible();
  }

  public ScoreSheet sheet() {
    return new Sheet(run).filledIn();
  }
}
