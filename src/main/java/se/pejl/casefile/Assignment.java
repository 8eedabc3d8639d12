package se.pejl.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody's duty in a case file, from one day until and including another. */
@Entity
@Table(name = "assignment")
public class Assignment {

  @Id private UUID id;

  @Column(name = "account", nullable = false)
  private UUID account;

  @Enumerated(EnumType.STRING)
  @Column(name = "duty", nullable = false)
  private Duty duty;

  @Column(name = "from_day", nullable = false)
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  protected Assignment() {} // for JPA

  Assignment(UUID id, UUID account, Duty duty, LocalDate from, LocalDate until) {
    this.id = id;
    this.account = account;
    this.duty = duty;
    this.from = from;
    this.until = until;
  }

  boolean holds(Duty wanted, LocalDate day) {
    return duty == wanted && !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  void endBefore(LocalDate day) {
    if (until == null || !until.isBefore(day)) {
      until = day.minusDays(1);
    }
  }

  /** Whether it is still to be held on some day from this one on. */
  boolean reaches(Duty wanted, LocalDate day) {
    return duty == wanted && (until == null || !until.isBefore(day));
  }

  /** Ends with this day, which may be before its first: then it was never held. */
  public void endWith(LocalDate day) {
    until = day;
  }

  public UUID id() {
    return id;
  }

  public LocalDate from() {
    return from;
  }

  /** The last day; empty while no end is set. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  public UUID account() {
    return account;
  }

  public Duty duty() {
    return duty;
  }
}
