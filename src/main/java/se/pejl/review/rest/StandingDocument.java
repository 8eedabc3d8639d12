package se.pejl.review.rest;

import java.time.LocalDate;
import java.util.List;
import se.pejl.library.wire.Wire;
import se.pejl.review.ReviewDecision;
import se.pejl.review.Standing;

/**
 * How far a signed assessment has come towards approval, as it travels.
 *
 * @param need what would still be needed; empty text when it is approved
 * @param readers how many different people have to approve it
 */
public record StandingDocument(
    boolean approved,
    String need,
    int readers,
    List<String> approvedBy,
    int times,
    List<String> reasons,
    LocalDate readBy) {

  static StandingDocument of(Standing standing) {
    return new StandingDocument(
        standing.complete(),
        standing.complete() ? "" : Wire.code(standing.need()),
        standing.request().readers(),
        standing.approvals().stream().map(ReviewDecision::reviewerName).toList(),
        standing.request().times(),
        standing.request().reasons().kinds().stream().map(Wire::code).toList(),
        standing.request().readBy());
  }
}
