package se.pejl.review;

import java.util.List;
import se.pejl.access.Actor;
import se.pejl.review.request.ReviewRequest;

/**
 * How far a signed assessment has come towards approval.
 *
 * @param approvals of this assessment, oldest first
 */
public record Approval(ReviewRequest request, List<ReviewDecision> approvals) {

  /** What is still needed before it is approved. */
  public enum Need {
    /** Nothing calls for its being read; it may be approved without. */
    MAY_PASS,
    ONE_READER,
    TWO_READERS,
    /** One has approved it; another has to. */
    SECOND_READER
  }

  public Approval {
    approvals = List.copyOf(approvals);
  }

  public Need need() {
    if (!approvals.isEmpty()) {
      return Need.SECOND_READER;
    }
    return switch (request.readers()) {
      case 0 -> Need.MAY_PASS;
      case 1 -> Need.ONE_READER;
      default -> Need.TWO_READERS;
    };
  }

  /** Whether those who had to have approved it. */
  public boolean complete() {
    return !approvals.isEmpty() && approvals.size() >= request.readers();
  }

  /** Whether one more approval is enough. */
  boolean lastLacking() {
    return approvals.size() + 1 >= request.readers();
  }

  /** Whether somebody rated, answered, judged or signed any of it. */
  public boolean involves(Actor actor) {
    return request.involved().contains(actor.account());
  }

  public boolean approvedBy(Actor actor) {
    return approvals.stream().map(ReviewDecision::reviewer).anyMatch(actor.account()::equals);
  }

  /** Whether somebody may decide, of those who may review in the unit. */
  public boolean openTo(Actor actor) {
    return !involves(actor) && !approvedBy(actor);
  }
}
