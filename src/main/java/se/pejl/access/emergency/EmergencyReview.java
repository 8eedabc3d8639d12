package se.pejl.access.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Actor;

/** What was thought afterwards of a file opened in an emergency. */
@Entity
@Table(name = "emergency_review")
public class EmergencyReview {

  private static final int LONGEST_FINDING = 1000;

  @Id private UUID emergency;

  @Column(nullable = false, updatable = false)
  private boolean justified;

  @Column(nullable = false, updatable = false)
  private String finding;

  @Column(nullable = false, updatable = false)
  private UUID reviewer;

  @Column(name = "reviewer_name", nullable = false, updatable = false)
  private String reviewerName;

  @Column(name = "reviewed_at", nullable = false, updatable = false)
  private Instant at;

  protected EmergencyReview() {} // for JPA

  /** Nobody reviews what they did themselves. */
  public static EmergencyReview of(
      Emergency emergency, Actor reviewer, boolean justified, String finding, Instant now) {
    if (emergency.opener().equals(reviewer.account())) {
      throw new OwnEmergencyException();
    }
    String stripped = finding == null ? "" : finding.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_FINDING) {
      throw new FindingMissingException();
    }
    EmergencyReview review = new EmergencyReview();
    review.emergency = emergency.id();
    review.justified = justified;
    review.finding = stripped;
    review.reviewer = reviewer.account();
    review.reviewerName = reviewer.displayName();
    review.at = now;
    return review;
  }

  public UUID emergency() {
    return emergency;
  }

  public boolean justified() {
    return justified;
  }

  public String finding() {
    return finding;
  }

  public String reviewerName() {
    return reviewerName;
  }

  public Instant at() {
    return at;
  }
}
