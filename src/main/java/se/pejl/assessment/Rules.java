package se.pejl.assessment;

import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;
import se.pejl.scoring.Responses;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/** A form together with its scorer, made ready. */
public record Rules(Form form, Scorer scorer) {

  public static Rules of(FormLibrary library, FormId form) {
    return new Rules(library.get(form), library.scorer(form));
  }

  ScoreSheet score(Responses responses, Circumstances circumstances) {
    return scorer.score(responses, circumstances);
  }

  Progress progress(Responses responses, Circumstances circumstances) {
    return Progress.of(
        scorer.completeness(responses, circumstances), score(responses, circumstances));
  }
}
