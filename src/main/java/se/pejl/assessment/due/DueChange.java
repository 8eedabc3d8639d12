package se.pejl.assessment.due;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.TextTooLongException;

/**
 * Another date than the cadence gives for the next time a form is filled in about a youth. It holds
 * until that time; then the cadence does again.
 */
@Entity
@Table(name = "due_change")
public class DueChange {

  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Column(name = "form_name", nullable = false, updatable = false)
  private String formName;

  @Column(name = "last_done", nullable = false, updatable = false)
  private LocalDate lastDone;

  @Column(name = "due_on", updatable = false)
  private LocalDate dueOn;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "changed_by", nullable = false, updatable = false)
  private UUID changedBy;

  @Column(name = "changer_name", nullable = false, updatable = false)
  private String changerName;

  @Column(name = "changed_at", nullable = false, updatable = false)
  private Instant changedAt;

  protected DueChange() {} // for JPA

  /**
   * @param dueOn empty when the form is not to be filled in again
   */
  static DueChange of(
      UUID caseFile, DueDate before, Optional<LocalDate> dueOn, String why, Actor by, Instant now) {
    if (why == null || why.isBlank()) {
      throw new ReasonMissingException();
    }
    TextTooLongException.require(why, LONGEST_REASON);
    if (dueOn.filter(day -> !day.isAfter(before.lastDone())).isPresent()
        || dueOn.filter(day -> day.isAfter(before.lastDone().plusYears(5))).isPresent()) {
      throw new ImpossibleDueDateException();
    }
    DueChange change = new DueChange();
    change.id = UUID.randomUUID();
    change.caseFile = caseFile;
    change.formName = before.formName();
    change.lastDone = before.lastDone();
    change.dueOn = dueOn.orElse(null);
    change.reason = why.strip();
    change.changedBy = by.account();
    change.changerName = by.displayName();
    change.changedAt = now;
    return change;
  }

  /** Whether it is about what follows on an assessment of this form on this day. */
  boolean follows(UUID file, String form, LocalDate day) {
    return caseFile.equals(file) && formName.equals(form) && lastDone.equals(day);
  }

  /** Empty when the form is not to be filled in again. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public String reason() {
    return reason;
  }

  public String changerName() {
    return changerName;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
