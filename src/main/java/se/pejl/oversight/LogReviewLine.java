package se.pejl.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.pejl.access.log.Event.Kind;

/** One line to be looked at: who did what in which file, how often, and why it was drawn. */
@Entity
@Table(name = "log_review_line")
public class LogReviewLine {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID review;

  @Column(name = "event_number", nullable = false, updatable = false)
  private long number;

  @Column(nullable = false, updatable = false)
  private UUID account;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Kind kind;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(nullable = false, updatable = false)
  private int times;

  @Column(nullable = false, updatable = false)
  private String reasons;

  protected LogReviewLine() {} // for JPA

  static LogReviewLine of(UUID review, Sample.Line drawn) {
    LogReviewLine line = new LogReviewLine();
    line.id = UUID.randomUUID();
    line.review = review;
    line.number = drawn.first().number();
    line.account = drawn.first().account();
    line.caseFile = drawn.first().caseFile();
    line.kind = drawn.first().kind();
    line.at = drawn.first().at();
    line.times = drawn.times();
    line.reasons = String.join(" ", drawn.reasons());
    return line;
  }

  public UUID id() {
    return id;
  }

  public UUID review() {
    return review;
  }

  public long number() {
    return number;
  }

  public UUID account() {
    return account;
  }

  public UUID caseFile() {
    return caseFile;
  }

  public Kind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public int times() {
    return times;
  }

  /** Codes of suspicions, or chance. */
  public List<String> reasons() {
    return List.of(reasons.split(" "));
  }
}
