package se.pejl.review.rest;

import java.time.LocalDate;
import java.util.List;
import se.pejl.library.wire.Wire;
import se.pejl.review.Approval;
import se.pejl.review.ReviewDecision;

/**
 * How far a signed assessment has come towards approval, as it travels.
 *
 * @param need what would still be needed; empty text when it is approved
 * @param readers how many different people have to approve it
 */
public record ApprovalDocument(
    boolean approved,
    String need,
    int readers,
    List<String> approvedBy,
    int times,
    List<String> reasons,
    LocalDate readBy) {

  static ApprovalDocument of(Approval approval) {
    return new ApprovalDocument(
        approval.complete(),
        approval.complete() ? "" : Wire.code(approval.need()),
        approval.request().readers(),
        approval.approvals().stream().map(ReviewDecision::reviewerName).toList(),
        approval.request().times(),
        approval.request().reasons().kinds().stream().map(Wire::code).toList(),
        approval.request().readBy());
  }
}
