package se.pejl.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.log.kept.RowState;

/**
 * A signed assessment that somebody else rates too, without seeing it, and what the two came to.
 * The ratings themselves are assessments and stay as they were signed.
 */
@Entity
@Table(name = "double_rating")
public class DoubleRating {

  /** How the two ratings were settled. */
  public enum Outcome {
    /** The first stands as it is. */
    FIRST_STANDS,
    /** The two agreed on a version of their own, which corrects the first. */
    CONSENSUS,
    /** Nobody rated it a second time. */
    NOT_RATED
  }

  @Id private UUID id;

  @Version
  @Column(name = "row_version")
  private int version;

  @Column(name = "unit", nullable = false, updatable = false)
  private UUID unit;

  @Column(name = "first_assessment", nullable = false, updatable = false)
  private UUID first;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground", nullable = false, updatable = false)
  private Ground ground;

  @Column(name = "drawn_at", nullable = false, updatable = false)
  private Instant drawnAt;

  @Column(name = "due_on", nullable = false, updatable = false)
  private LocalDate dueOn;

  @Column(name = "second_rater")
  private UUID secondRater;

  @Column(name = "second_name")
  private String secondName;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "consensus")
  private UUID consensus;

  @Column(name = "outcome_reason")
  private String reason;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected DoubleRating() {} // for JPA

  static DoubleRating of(UUID unit, UUID first, Ground ground, LocalDate dueOn, Instant now) {
    DoubleRating drawn = new DoubleRating();
    drawn.id = UUID.randomUUID();
    drawn.unit = unit;
    drawn.first = first;
    drawn.ground = ground;
    drawn.drawnAt = now;
    drawn.dueOn = dueOn;
    return drawn;
  }

  /** Lets somebody rate it; somebody else may be asked until they have begun. */
  void giveTo(UUID account, String name) {
    requireOpen();
    secondRater = account;
    secondName = name;
  }

  /** Without a version of their own: the first stands, or there never was a second. */
  void settle(Outcome how, String why, Instant now) {
    requireOpen();
    outcome = how;
    reason = why;
    settledAt = now;
  }

  /** With a version the two agree on, which corrects the first. */
  void agreeOn(UUID version, String why, Instant now) {
    settle(Outcome.CONSENSUS, why, now);
    consensus = version;
  }

  /** The version the two were to agree on was given up; the two ratings are to be settled anew. */
  void openAgain() {
    outcome = null;
    consensus = null;
    reason = null;
    settledAt = null;
  }

  /** What the log says of it. */
  RowState state() {
    return RowState.of(first, DoubleRating.class, List.of(this));
  }

  private void requireOpen() {
    if (outcome != null) {
      throw new DoubleRatingClosedException();
    }
  }

  public UUID id() {
    return id;
  }

  public UUID unit() {
    return unit;
  }

  public UUID first() {
    return first;
  }

  public Ground ground() {
    return ground;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public Optional<UUID> secondRater() {
    return Optional.ofNullable(secondRater);
  }

  public Optional<String> secondName() {
    return Optional.ofNullable(secondName);
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<UUID> consensus() {
    return Optional.ofNullable(consensus);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
