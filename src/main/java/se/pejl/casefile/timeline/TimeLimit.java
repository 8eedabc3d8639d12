package se.pejl.casefile.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The most time there may be between two of something, from one day on, and who says so. */
@Entity
@Table(name = "time_limit")
public class TimeLimit {

  /** Between two network meetings. */
  public static final String NETWORK_MEETING = "network-meeting";

  /** Since somebody last did something to what is begun and not signed. */
  public static final String OLD_DRAFT = "old-draft";

  @Id private UUID id;

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until", updatable = false)
  private LocalDate validUntil;

  @Column(name = "days", nullable = false, updatable = false)
  private int days;

  @Column(name = "source", nullable = false, updatable = false)
  private String source;

  protected TimeLimit() {} // for JPA

  /** When the next one is to be, after one on this day. */
  public LocalDate next(LocalDate last) {
    return last.plusDays(days);
  }

  public int days() {
    return days;
  }

  public String source() {
    return source;
  }
}
