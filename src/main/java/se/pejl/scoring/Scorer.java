package se.pejl.scoring;

import java.util.List;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;

/** The rules of one form, made ready once and used for any number of answer sets. */
public final class Scorer {

  private final Form form;

  private Scorer(Form form) {
    this.form = form;
  }

  public static Scorer of(Form form) {
    return new Scorer(form);
  }

  /** Same form, same answers, same circumstances: same sheet. */
  public ScoreSheet score(Responses responses, Circumstances circumstances) {
    throw new IllegalStateException("helper engine writes this");
  }

  /**
   * How each scale came to its outcome, in the form's order; taken by the same walk as the score.
   */
  public List<Explanation> explain(Responses responses, Circumstances circumstances) {
    throw new IllegalStateException("helper engine writes this");
  }
}
