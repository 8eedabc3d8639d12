package se.pejl.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.access.Actor;

/** What was drawn from the log of a unit's files for one period, and by which seed. */
@Entity
@Table(name = "log_review")
public class LogReview {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID board;

  @Column(nullable = false, updatable = false)
  private UUID unit;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "until_day", nullable = false, updatable = false)
  private LocalDate until;

  @Column(name = "due_on", nullable = false, updatable = false)
  private LocalDate dueOn;

  @Column(nullable = false, updatable = false)
  private long seed;

  @Column(nullable = false, updatable = false)
  private int considered;

  @Column(name = "drawn_by", nullable = false, updatable = false)
  private UUID drawnBy;

  @Column(name = "drawer_name", nullable = false, updatable = false)
  private String drawerName;

  @Column(name = "drawn_at", nullable = false, updatable = false)
  private Instant drawnAt;

  protected LogReview() {} // for JPA

  /**
   * @param considered how many accesses there were to draw from
   */
  static LogReview drawn(Obligation what, long seed, int considered, Actor by, Instant now) {
    LogReview review = new LogReview();
    review.id = UUID.randomUUID();
    review.board = by.board();
    review.unit = what.unit();
    review.from = what.from();
    review.until = what.until();
    review.dueOn = what.dueOn();
    review.seed = seed;
    review.considered = considered;
    review.drawnBy = by.account();
    review.drawerName = by.displayName();
    review.drawnAt = now;
    return review;
  }

  public UUID id() {
    return id;
  }

  public UUID unit() {
    return unit;
  }

  public LocalDate from() {
    return from;
  }

  /** The first day that is not looked at. */
  public LocalDate until() {
    return until;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public long seed() {
    return seed;
  }

  public int considered() {
    return considered;
  }

  public String drawerName() {
    return drawerName;
  }

  public Instant drawnAt() {
    return drawnAt;
  }
}
