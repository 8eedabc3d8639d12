package se.pejl.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person concluded, and why.
 *
 * @param reason empty text when none was asked for or given
 */
public record GivenJudgement(
    String judgement, String option, String reason, Instant givenAt, UUID by) {}
