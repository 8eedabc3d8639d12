package se.pejl.assessment;

import java.util.UUID;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;
import se.pejl.library.licence.LicensedForms;
import se.pejl.scoring.Responses;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/** A form together with its scorer, made ready. */
public record Rules(Form form, Scorer scorer) {

  /** In the words the answers were given to. */
  public static Rules of(LicensedForms forms, UUID board, Assessment assessment) {
    LicensedForms.Worded worded =
        forms.worded(board, assessment.form(), assessment.occasion().texts());
    return new Rules(worded.form(), worded.scorer());
  }

  /** In the words of the form itself. */
  public static Rules of(FormLibrary library, FormId form) {
    return new Rules(library.get(form), library.scorer(form));
  }

  ScoreSheet score(Responses responses, Circumstances circumstances) {
    return scorer.score(responses, circumstances);
  }

  Progress progress(Assessment assessment) {
    Responses responses = assessment.answers().responses(form);
    return progress(responses, assessment.occasion().circumstances());
  }

  Progress progress(Responses responses, Circumstances circumstances) {
    return Progress.of(
        scorer.completeness(responses, circumstances), score(responses, circumstances));
  }
}
