package se.pejl.assessment.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.assessment.refusal.ReasonMissingException;

/** That somebody who works in a file says that a signed assessment does not belong there. */
@Entity
@Table(name = "cancellation_request")
public class CancellationRequest {

  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;

  @Column(name = "assessment", nullable = false, updatable = false)
  private UUID assessment;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "asked_by", nullable = false, updatable = false)
  private UUID askedBy;

  @Column(name = "asker_name", nullable = false, updatable = false)
  private String askerName;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "decliner_name")
  private String declinerName;

  @Column(name = "decline_reason")
  private String declineReason;

  @Column(name = "declined_at")
  private Instant declinedAt;

  protected CancellationRequest() {} // for JPA

  static CancellationRequest of(UUID assessment, String reason, Actor by, Instant now) {
    CancellationRequest request = new CancellationRequest();
    request.id = UUID.randomUUID();
    request.assessment = assessment;
    request.reason = ReasonMissingException.required(reason, LONGEST_REASON);
    request.askedBy = by.account();
    request.askerName = by.displayName();
    request.askedAt = now;
    return request;
  }

  /** It stays where it is, for this reason. */
  void decline(String why, Actor by, Instant now) {
    declineReason = ReasonMissingException.required(why, LONGEST_REASON);
    declinerName = by.displayName();
    declinedAt = now;
  }

  /** Whether nobody has answered; what was carried out is not read here any more. */
  public boolean open() {
    return declinedAt == null;
  }

  public UUID assessment() {
    return assessment;
  }

  public String reason() {
    return reason;
  }

  public String askerName() {
    return askerName;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<String> declineReason() {
    return Optional.ofNullable(declineReason);
  }

  public String declinerName() {
    return declinerName;
  }
}
