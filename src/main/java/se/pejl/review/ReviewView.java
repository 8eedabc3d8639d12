package se.pejl.review;

import java.util.List;
import se.pejl.assessment.result.Result;

/**
 * A signed assessment as the supervisor reads it.
 *
 * @param decisions about this assessment, and about the one it corrects, oldest first
 * @param mayDecide whether she may return or approve it now
 */
public record ReviewView(Result result, List<ReviewDecision> decisions, boolean mayDecide) {}
