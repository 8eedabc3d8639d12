package se.pejl.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

  public UUID account() {
    return account;
  }

  public Duty duty() {
    return duty;
  }
}
