package se.pejl.access.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A limit of access from one day on, and who says so. */
@Entity
@Table(name = "access_limit")
public class AccessLimit {

  @Id private UUID id;

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until", updatable = false)
  private LocalDate validUntil;

  @Column(name = "amount", nullable = false, updatable = false)
  private int amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "measure", nullable = false, updatable = false)
  private Measure measure;

  @Column(name = "source", nullable = false, updatable = false)
  private String source;

  /** What an amount is of. */
  enum Measure {
    MINUTES(ChronoUnit.MINUTES),
    HOURS(ChronoUnit.HOURS),
    DAYS(ChronoUnit.DAYS),
    MONTHS(ChronoUnit.MONTHS),
    COUNT(ChronoUnit.FOREVER);

    private final ChronoUnit unit;

    Measure(ChronoUnit unit) {
      this.unit = unit;
    }
  }

  protected AccessLimit() {} // for JPA

  boolean holds(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  /** As a length of time; only what is counted in hours, minutes or days is one. */
  public Duration duration() {
    return Duration.of(amount, unit());
  }

  public int amount() {
    return amount;
  }

  /** What the amount is of; forever when it is a number of things. */
  public ChronoUnit unit() {
    return measure.unit;
  }
}
