package se.pejl.assessment;

import java.time.Instant;
import java.util.UUID;
import se.pejl.assessment.refusal.TextTooLongException;

/**
 * What a person concluded, and why.
 *
 * @param reason empty text when none was asked for or given
 */
public record GivenJudgement(
    String judgement, String option, String reason, Instant givenAt, UUID by) {

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 4000;

  public GivenJudgement {
    TextTooLongException.require(reason, LONGEST_REASON);
  }
}
