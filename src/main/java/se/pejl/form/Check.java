package se.pejl.form;

import java.util.List;
import se.pejl.form.condition.Condition;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;

/**
 * Something in the answers that must not pass unseen: they contradict each other, or look as if
 * nobody had read the questions.
 *
 * @param when what must hold for it to be said
 * @param says what the reader of the sheet is told
 * @param voids scales that have no score while it holds; none when it only warns
 */
public record Check(String code, Condition when, Text says, List<ScaleCode> voids) {

  public Check {
    voids = List.copyOf(voids);
  }
}
