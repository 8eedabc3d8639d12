package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Happening;
import se.pejl.casefile.timeline.KeepTimeline;
import se.pejl.casefile.timeline.Timeline;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/timeline.xhtml}: the event that is being written or changed. */
@Named
@ViewScoped
public class WriteTimeline implements Serializable {

  @Inject private KeepTimeline keep;
  @Inject private Admission admission;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private UUID id;
  private UUID event;
  private int revision;
  private EventKind kind = EventKind.MEASURE;
  private LocalDate from;
  private LocalDate until;
  private String title;
  private String note;
  private String reason;
  private transient Timeline timeline; // read again when passivation has emptied it

  public void open() {
    timeline = keep.of(actor.get(), id);
    timeline.standing().stream()
        .filter(one -> one.event().equals(event))
        .findFirst()
        .ifPresentOrElse(this::take, () -> event = null);
  }

  private void take(CaseEvent standing) {
    revision = standing.revision();
    kind = standing.kind();
    from = standing.from();
    until = standing.until().orElse(null);
    title = standing.title();
    note = standing.note();
  }

  public String save() {
    Happening what = new Happening(kind, from, Optional.ofNullable(until), title, note);
    if (event == null) {
      keep.add(actor.get(), id, what);
    } else {
      keep.correct(actor.get(), id, event, revision, what, reason);
    }
    return again("timeline.saved");
  }

  public String withdraw() {
    keep.withdraw(actor.get(), id, event, revision, reason);
    return again("timeline.struck");
  }

  private String again(String said) {
    texts.sayOnNextPage(said);
    return "/casefile/timeline.xhtml?faces-redirect=true&id=" + id;
  }

  public boolean mayWrite(CaseFile file) {
    return file != null && admission.allows(file, actor.get(), Action.TIMELINE_WRITE);
  }

  public List<CaseEvent> getStanding() {
    return timeline().standing();
  }

  public List<CaseEvent> getWithdrawn() {
    return timeline().withdrawn();
  }

  /** What stood before; the first one first. */
  public List<CaseEvent> before(CaseEvent standing) {
    List<CaseEvent> all = timeline().revisions(standing.event());
    return all.subList(0, all.size() - 1);
  }

  private Timeline timeline() {
    if (timeline == null) {
      timeline = keep.of(actor.get(), id);
    }
    return timeline;
  }

  public EventKind[] getKinds() {
    return EventKind.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getEvent() {
    return event;
  }

  public void setEvent(UUID event) {
    this.event = event;
  }

  public EventKind getKind() {
    return kind;
  }

  public void setKind(EventKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
