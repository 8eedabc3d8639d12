package se.pejl.library.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.pejl.access.Actor;

/** A board's licence for a gated form, as it was recorded; all it can become is withdrawn. */
@Entity
@Table(name = "form_licence")
public class Licence {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID board;

  @Column(name = "form_name", nullable = false, updatable = false)
  private String form;

  @Column(nullable = false, updatable = false)
  private String holder;

  @Column(nullable = false, updatable = false)
  private String reference;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "valid_until", updatable = false)
  private LocalDate until;

  @Column(name = "most_uses", updatable = false)
  private Integer mostUses;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private UUID recordedBy;

  @Column(name = "recorded_by_name", nullable = false, updatable = false)
  private String recordedByName;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "withdrawn_by")
  private UUID withdrawnBy;

  @Column(name = "withdrawn_by_name")
  private String withdrawnByName;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Licence() {} // for JPA

  static Licence recorded(UUID id, String form, Grant grant, Actor by, Instant now) {
    Licence licence = new Licence();
    licence.id = id;
    licence.board = by.board();
    licence.form = form;
    licence.holder = grant.holder();
    licence.reference = grant.reference();
    licence.from = grant.from();
    licence.until = grant.until().orElse(null);
    licence.mostUses = grant.mostUses().isPresent() ? grant.mostUses().getAsInt() : null;
    licence.recordedBy = by.account();
    licence.recordedByName = by.displayName();
    licence.recordedAt = now;
    return licence;
  }

  /** From now on nothing can be begun with it; what was begun can be completed and read. */
  void withdraw(Actor by, Instant now) {
    if (withdrawnAt != null) {
      throw new UnknownLicenceException();
    }
    withdrawnBy = by.account();
    withdrawnByName = by.displayName();
    withdrawnAt = now;
  }

  /** What it allows on a day on which so many uses have been made of it. */
  Standing on(LocalDate day, long uses) {
    return withdrawnAt == null ? grant().on(day, uses) : Standing.MISSING;
  }

  public Grant grant() {
    return new Grant(
        holder,
        reference,
        from,
        Optional.ofNullable(until),
        mostUses == null ? OptionalInt.empty() : OptionalInt.of(mostUses));
  }

  public UUID id() {
    return id;
  }

  public UUID board() {
    return board;
  }

  /** The name of the form, in all its versions. */
  public String form() {
    return form;
  }

  public String recordedByName() {
    return recordedByName;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  /** Empty text while it stands. */
  public String withdrawnByName() {
    return withdrawnByName == null ? "" : withdrawnByName;
  }
}
