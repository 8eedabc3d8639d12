package se.pejl.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.refusal.TextTooLongException;

/**
 * What a person concluded, and why.
 *
 * @param reason empty text when none was asked for or given
 * @param computed the band the rules came to at the time, where a person may set it aside
 */
public record GivenJudgement(
    String judgement,
    String option,
    String reason,
    Instant givenAt,
    UUID by,
    Optional<String> computed) {

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 4000;

  public GivenJudgement {
    TextTooLongException.require(reason, LONGEST_REASON);
  }

  /** One that sets nothing aside. */
  public GivenJudgement(String judgement, String option, String reason, Instant givenAt, UUID by) {
    this(judgement, option, reason, givenAt, by, Optional.empty());
  }

  /** The same, beside what the rules came to. */
  GivenJudgement beside(Optional<String> band) {
    return new GivenJudgement(judgement, option, reason, givenAt, by, band);
  }
}
