package se.pejl.casefile.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Actor;

/**
 * Something on the time axis as it was written once. It is never changed: ending, correcting and
 * withdrawing it are revisions of their own, with a reason.
 */
@Entity
@Table(name = "case_event")
public class CaseEvent {

  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;

  @Column(name = "event", nullable = false, updatable = false)
  private UUID event;

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private EventKind kind;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "until_day", updatable = false)
  private LocalDate until;

  @Column(name = "title", nullable = false, updatable = false)
  private String title;

  @Column(name = "note", nullable = false, updatable = false)
  private String note;

  @Column(name = "withdrawn", nullable = false, updatable = false)
  private boolean withdrawn;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "written_by", nullable = false, updatable = false)
  private UUID writer;

  @Column(name = "writer_name", nullable = false, updatable = false)
  private String writerName;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  protected CaseEvent() {} // for JPA

  static CaseEvent first(UUID caseFile, Happening what, Actor by, Instant now) {
    CaseEvent written = written(what, by, now);
    written.event = UUID.randomUUID();
    written.revision = 1;
    written.caseFile = caseFile;
    written.reason = "";
    return written;
  }

  /** The kind stays: another kind is another event. */
  CaseEvent corrected(Happening what, String why, Actor by, Instant now) {
    if (what.kind() != kind) {
      throw new ImpossibleEventException("kind");
    }
    return next(what, why, by, now);
  }

  CaseEvent withdrawn(String why, Actor by, Instant now) {
    CaseEvent last = next(happening(), why, by, now);
    last.withdrawn = true;
    return last;
  }

  private CaseEvent next(Happening what, String why, Actor by, Instant now) {
    CaseEvent next = written(what, by, now);
    next.event = event;
    next.revision = revision + 1;
    next.caseFile = caseFile;
    next.reason = Happening.written(why, LONGEST_REASON, "reason");
    if (next.reason.isEmpty()) {
      throw new ImpossibleEventException("reason");
    }
    return next;
  }

  private static CaseEvent written(Happening what, Actor by, Instant now) {
    CaseEvent written = new CaseEvent();
    written.id = UUID.randomUUID();
    written.kind = what.kind();
    written.from = what.from();
    written.until = what.until().orElse(null);
    written.title = what.title();
    written.note = what.note();
    written.writer = by.account();
    written.writerName = by.displayName();
    written.writtenAt = now;
    return written;
  }

  public Happening happening() {
    return new Happening(kind, from, until(), title, note);
  }

  /** The same through all revisions. */
  public UUID event() {
    return event;
  }

  public int revision() {
    return revision;
  }

  public EventKind kind() {
    return kind;
  }

  public LocalDate from() {
    return from;
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  public String title() {
    return title;
  }

  public String note() {
    return note;
  }

  public boolean withdrawn() {
    return withdrawn;
  }

  /** Why it was corrected, ended or withdrawn; empty the first time. */
  public String reason() {
    return reason;
  }

  public String writerName() {
    return writerName;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
