package se.pejl.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.ReturnNote;
import se.pejl.form.item.ItemCode;

/** What a supervisor decided about a signed assessment; added, never changed. */
@Entity
@Table(name = "review_decision")
public class ReviewDecision {

  /** What somebody can decide. */
  public enum Outcome {
    RETURNED,
    /** Read and approved; where two have to, there are two of these. */
    APPROVED,
    /** Approved without being read, as the board's policy lets it. */
    UNREAD;

    public boolean approves() {
      return this == APPROVED || this == UNREAD;
    }
  }

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false, updatable = false)
  private Outcome outcome;

  @Column(name = "reviewer", nullable = false, updatable = false)
  private UUID reviewer;

  @Column(name = "reviewer_name", nullable = false, updatable = false)
  private String reviewerName;

  @Lob
  @Column(name = "comments", nullable = false, updatable = false)
  private String comments;

  @Column(name = "decided_at", nullable = false, updatable = false)
  private Instant decidedAt;

  protected ReviewDecision() {} // for JPA

  static ReviewDecision of(
      UUID id,
      UUID assessment,
      Outcome outcome,
      UUID reviewer,
      String name,
      Comments comments,
      Instant now) {
    ReviewDecision decision = new ReviewDecision();
    decision.id = id;
    decision.assessment = assessment;
    decision.outcome = outcome;
    decision.reviewer = reviewer;
    decision.reviewerName = name;
    decision.comments = comments.text();
    decision.decidedAt = now;
    return decision;
  }

  public UUID id() {
    return id;
  }

  public UUID assessment() {
    return assessment;
  }

  public Outcome outcome() {
    return outcome;
  }

  public UUID reviewer() {
    return reviewer;
  }

  public String reviewerName() {
    return reviewerName;
  }

  public String comment() {
    return Comments.of(comments).whole();
  }

  public Map<ItemCode, String> items() {
    return Comments.of(comments).items();
  }

  /** What whoever corrects it is told. */
  public ReturnNote note() {
    return new ReturnNote(comment(), items(), reviewerName, decidedAt);
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
