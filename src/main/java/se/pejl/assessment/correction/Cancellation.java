package se.pejl.assessment.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.assessment.refusal.ReasonMissingException;

/** That a signed assessment never belonged in its file: by whom and why; added, never changed. */
@Entity
@Table(name = "cancellation")
public class Cancellation {

  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "cancelled_by", nullable = false, updatable = false)
  private UUID cancelledBy;

  @Column(name = "canceller_name", nullable = false, updatable = false)
  private String cancellerName;

  @Column(name = "cancelled_at", nullable = false, updatable = false)
  private Instant cancelledAt;

  protected Cancellation() {} // for JPA

  static Cancellation of(UUID assessment, String reason, Actor by, Instant now) {
    Cancellation cancellation = new Cancellation();
    cancellation.id = UUID.randomUUID();
    cancellation.assessment = assessment;
    cancellation.reason = ReasonMissingException.required(reason, LONGEST_REASON);
    cancellation.cancelledBy = by.account();
    cancellation.cancellerName = by.displayName();
    cancellation.cancelledAt = now;
    return cancellation;
  }

  public UUID assessment() {
    return assessment;
  }

  public String reason() {
    return reason;
  }

  public String cancellerName() {
    return cancellerName;
  }

  public Instant cancelledAt() {
    return cancelledAt;
  }
}
