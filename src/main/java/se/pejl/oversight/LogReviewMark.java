package se.pejl.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Actor;

/** What somebody thought of one line; a later mark counts before an earlier one, which stays. */
@Entity
@Table(name = "log_review_mark")
public class LogReviewMark {

  private static final int LONGEST_NOTE = 1000;

  /** What a reviewer can think of a line. */
  public enum Verdict {
    JUSTIFIED,
    TO_FOLLOW_UP
  }

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID line;

  @Column(nullable = false, updatable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Verdict verdict;

  @Column(nullable = false, updatable = false)
  private String note;

  @Column(nullable = false, updatable = false)
  private UUID reviewer;

  @Column(name = "reviewer_name", nullable = false, updatable = false)
  private String reviewerName;

  @Column(name = "marked_at", nullable = false, updatable = false)
  private Instant at;

  protected LogReviewMark() {} // for JPA

  /**
   * Nobody signs for what they did themselves, and what is to be followed up needs words.
   *
   * @param place one more than that of the mark before
   */
  static LogReviewMark of(
      LogReviewLine line, int place, Actor reviewer, Verdict verdict, String note, Instant now) {
    if (line.account().equals(reviewer.account())) {
      throw new OwnAccessException();
    }
    String stripped = note == null ? "" : note.strip();
    boolean silent = verdict == Verdict.TO_FOLLOW_UP && stripped.isEmpty();
    if (verdict == null || silent || stripped.length() > LONGEST_NOTE) {
      throw new ImpossibleMarkException();
    }
    LogReviewMark mark = new LogReviewMark();
    mark.id = UUID.randomUUID();
    mark.line = line.id();
    mark.place = place;
    mark.verdict = verdict;
    mark.note = stripped;
    mark.reviewer = reviewer.account();
    mark.reviewerName = reviewer.displayName();
    mark.at = now;
    return mark;
  }

  public UUID line() {
    return line;
  }

  public Verdict verdict() {
    return verdict;
  }

  public String note() {
    return note;
  }

  public String reviewerName() {
    return reviewerName;
  }

  public Instant at() {
    return at;
  }
}
