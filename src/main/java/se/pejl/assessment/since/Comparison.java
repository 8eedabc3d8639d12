package se.pejl.assessment.since;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Rules;
import se.pejl.change.Change;
import se.pejl.change.Occasion;
import se.pejl.scoring.ScoreSheet;

/** What changed from one earlier assessment to another. */
public record Comparison(UUID since, LocalDate date, UUID until, Change change) {

  /**
   * @param sheet what the later one came to
   * @throws OtherFormException when the two are not of the same form
   */
  public static Comparison of(
      Assessment earlier, Rules then, Assessment later, Rules now, ScoreSheet sheet) {
    if (!earlier.form().name().equals(later.form().name())) {
      throw new OtherFormException();
    }
    return new Comparison(
        earlier.id(),
        earlier.date(),
        later.id(),
        Change.between(occasion(earlier, then, earlier.score(then)), occasion(later, now, sheet)));
  }

  private static Occasion occasion(Assessment assessment, Rules rules, ScoreSheet sheet) {
    return new Occasion(
        rules.form(),
        assessment.occasion().testimony(),
        assessment.answers().responses(rules.form()),
        sheet);
  }

  /** The same without what is kept back until somebody has judged. */
  public Comparison withoutScores() {
    return new Comparison(
        since, date, until, new Change(change.from(), change.to(), change.items(), List.of()));
  }
}
