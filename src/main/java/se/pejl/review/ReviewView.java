package se.pejl.review;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.result.Result;

/**
 * A signed assessment as the supervisor reads it.
 *
 * @param decisions about this assessment, and about those it corrects, oldest first
 * @param approval what it asks of review and how far that has come
 * @param resubmission how it differs from the returned one it corrects; empty when it corrects none
 * @param mayDecide whether she may return or approve it now
 */
public record ReviewView(
    Result result,
    List<ReviewDecision> decisions,
    Approval approval,
    Optional<Resubmission> resubmission,
    boolean mayDecide) {}
