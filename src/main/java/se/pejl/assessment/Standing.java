package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.refusal.AssessmentNotOpenException;
import se.pejl.assessment.refusal.ReasonMissingException;

/** How far an assessment has come, and which steps are left to it. */
@Embeddable
public class Standing {

  private static final int LONGEST_DISCARD_REASON = 1000;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private Status status;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "discard_reason")
  private String discardReason;

  protected Standing() {} // for JPA

  static Standing draft(Instant now) {
    Standing standing = new Standing();
    standing.status = Status.DRAFT;
    standing.changedAt = now;
    return standing;
  }

  Status status() {
    return status;
  }

  public Instant changedAt() {
    return changedAt;
  }

  void require(Status wanted) {
    if (status != wanted) {
      throw new AssessmentNotOpenException();
    }
  }

  /** Refused when it takes no answers. */
  public void requireOpen() {
    require(Status.DRAFT);
  }

  /** Refused when it has no result. */
  public void requireResult() {
    if (status == Status.DRAFT || status == Status.DISCARDED) {
      throw new AssessmentNotFinishedException();
    }
  }

  /** Something in it is another than before. */
  void change(Instant now) {
    changedAt = now;
  }

  void finish(Instant now) {
    pass(Status.DRAFT, Status.FINISHED, now);
    finishedAt = now;
  }

  void reopen(Instant now) {
    pass(Status.FINISHED, Status.DRAFT, now);
    finishedAt = null;
  }

  void sign(Instant now) {
    pass(Status.FINISHED, Status.SIGNED, now);
  }

  void approve(Instant now) {
    pass(Status.SIGNED, Status.APPROVED, now);
  }

  void sendBack(Instant now) {
    pass(Status.SIGNED, Status.RETURNED, now);
  }

  void discard(String reason, Instant now) {
    if (!status.open()) {
      throw new AssessmentNotOpenException();
    }
    discardReason = ReasonMissingException.required(reason, LONGEST_DISCARD_REASON);
    pass(status, Status.DISCARDED, now);
  }

  private void pass(Status from, Status to, Instant now) {
    require(from);
    status = to;
    changedAt = now;
  }
}
