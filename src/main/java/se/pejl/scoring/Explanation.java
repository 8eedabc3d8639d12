package se.pejl.scoring;

import java.util.List;
import se.pejl.form.text.Text;

/**
 * One step on the way from a score down to the answers it was made of, as the scorer took it.
 *
 * @param step what kind of step this is, for those who show it
 * @param text what happened, in plain Swedish and English
 * @param value the number it came to, empty text when none
 * @param because the steps it rests on
 */
public record Explanation(Step step, Text text, String value, List<Explanation> because) {

  /** The kinds of steps. */
  public enum Step {
    SCORE,
    ITEM,
    /** A subscale. */
    PART,
    /** A line of a decision table. */
    LINE,
    /** A table, or norms. */
    LOOKUP,
    MISSING,
    HIDDEN,
    METHOD,
    MISSING_RULE,
    ROUNDING,
    TRANSFORM,
    BAND,
    /** A check that takes the score away. */
    CHECK,
    /** What a person concluded beside the computed band. */
    JUDGEMENT,
    NO_SCORE
  }

  public Explanation {
    because = List.copyOf(because);
  }
}
