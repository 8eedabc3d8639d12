package se.pejl.form.scale;

import java.util.Map;
import se.pejl.form.item.NoAnswer;

/**
 * What a scale makes of items without an answer, by why there is none.
 *
 * @param reasons what a reason given by a person does; missing, where nothing is said
 * @param notShown what an item does that is not asked because of other answers
 */
public record Unasked(Map<NoAnswer, Effect> reasons, Effect notShown) {

  /** Reasons leave an item missing, and what is not asked does not count. */
  public static final Unasked USUAL = new Unasked(Map.of(), Effect.LEAVES);

  /** What an item without an answer does in a scale. */
  public enum Effect {
    /** It is missing, and the missing rule decides. */
    MISSING,
    /** It counts 0, as if it were answered. */
    ZERO,
    /** The scale goes on without it, as if it had one item less. */
    LEAVES
  }

  public Unasked {
    reasons = Map.copyOf(reasons);
    if (notShown == Effect.MISSING) {
      throw new IllegalArgumentException("an item that is not asked cannot be missing");
    }
  }

  public Effect of(NoAnswer reason) {
    return reasons.getOrDefault(reason, Effect.MISSING);
  }
}
