package se.pejl.change;

import java.util.Optional;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.Responses;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/**
 * One administration of a form: the version used, who answered and how, what was answered and what
 * it came to.
 */
public record Occasion(Form form, Testimony testimony, Responses responses, ScoreSheet sheet) {

  public Occasion {
    if (!form.id().equals(sheet.form())) {
      throw new IllegalArgumentException("the sheet is of another form: " + sheet.form());
    }
    responses = responses.settled(form);
  }

  /** Nobody said how the answers were taken. */
  public static Occasion of(Form form, Responses responses, Circumstances circumstances) {
    return new Occasion(
        form,
        Testimony.of(circumstances.informant()),
        responses,
        Scorer.of(form).score(responses, circumstances));
  }

  /** What was given for an item, an answer or a reason; nothing when it was not asked. */
  public Optional<Answer> given(ItemCode item) {
    return responses.to(item).filter(answer -> sheet.shown().contains(item));
  }

  /** The answer to an item; empty when there was only a reason for none. */
  Optional<Answer> answer(ItemCode item) {
    return given(item).filter(answer -> !(answer instanceof Answer.Withheld));
  }
}
