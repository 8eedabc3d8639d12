package se.pejl.access.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;

/** One file open to one person for a few hours, who has said why. It ends by itself. */
@Entity
@Table(name = "emergency")
public class Emergency {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;

  @Column(name = "board", nullable = false, updatable = false)
  private UUID board;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Column(name = "unit", nullable = false, updatable = false)
  private UUID unit;

  @Column(name = "opened_by", nullable = false, updatable = false)
  private UUID opener;

  @Column(name = "opener_name", nullable = false, updatable = false)
  private String openerName;

  @Column(name = "opener_unit", updatable = false)
  private UUID openerUnit;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "until_at", nullable = false, updatable = false)
  private Instant until;

  @Column(name = "review_by", nullable = false, updatable = false)
  private LocalDate reviewBy;

  protected Emergency() {} // for JPA

  /**
   * @param reviewBy the last day on which the review is in time
   */
  public static Emergency open(
      UUID caseFile,
      Belonging file,
      Actor opener,
      String reason,
      Instant now,
      Instant until,
      LocalDate reviewBy) {
    Emergency emergency = new Emergency();
    emergency.id = UUID.randomUUID();
    emergency.board = file.board();
    emergency.caseFile = caseFile;
    emergency.unit = file.unit();
    emergency.opener = opener.account();
    emergency.openerName = opener.displayName();
    emergency.openerUnit = opener.unit();
    emergency.reason = sufficient(reason);
    emergency.openedAt = now;
    emergency.until = until;
    emergency.reviewBy = reviewBy;
    return emergency;
  }

  /** The reason as it is kept; a word or two says nothing that could be reviewed. */
  public static String sufficient(String reason) {
    String stripped = reason == null ? "" : reason.strip();
    if (stripped.length() < SHORTEST_REASON || stripped.length() > LONGEST_REASON) {
      throw new EmergencyReasonMissingException();
    }
    return stripped;
  }

  public boolean openAt(Instant moment) {
    return !moment.isBefore(openedAt) && moment.isBefore(until);
  }

  public UUID id() {
    return id;
  }

  public UUID caseFile() {
    return caseFile;
  }

  /** Where the file belonged when it was opened. */
  public UUID unit() {
    return unit;
  }

  public UUID opener() {
    return opener;
  }

  public String openerName() {
    return openerName;
  }

  public String reason() {
    return reason;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant until() {
    return until;
  }

  public LocalDate reviewBy() {
    return reviewBy;
  }
}
