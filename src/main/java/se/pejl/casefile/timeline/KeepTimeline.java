package se.pejl.casefile.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.database.TriedAgain;

/** Write what happened on the time axis of a case file; each method is one transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class KeepTimeline {

  @Inject private Admission admission;
  @Inject private CaseEvents events;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public KeepTimeline() {} // for CDI

  public KeepTimeline(Admission admission, CaseEvents events, EventLog log, Clock clock) {
    this.admission = admission;
    this.events = events;
    this.log = log;
    this.clock = clock;
  }

  public Timeline of(Actor actor, UUID caseFile) {
    admission.to(caseFile, actor, Action.CASEFILE_READ);
    log.append(actor, Event.in(caseFile, Event.Kind.TIMELINE_READ, caseFile));
    return events.of(caseFile);
  }

  /** The event's id, which it keeps through all revisions. */
  public UUID add(Actor actor, UUID caseFile, Happening what) {
    CaseFile file = admission.to(caseFile, actor, Action.TIMELINE_WRITE);
    Instant now = clock.instant();
    what.requirePossibleOn(SwedishDay.of(now));
    admission.refuseWhereabouts(file, what.title(), what.note());
    CaseEvent written = CaseEvent.first(caseFile, what, actor, now);
    keep(actor, file, written, Event.Kind.TIMELINE_ADDED);
    return written.event();
  }

  /**
   * @param revision the one that was read
   */
  public void correct(
      Actor actor, UUID caseFile, UUID event, int revision, Happening what, String reason) {
    CaseFile file = admission.to(caseFile, actor, Action.TIMELINE_WRITE);
    Instant now = clock.instant();
    what.requirePossibleOn(SwedishDay.of(now));
    admission.refuseWhereabouts(file, what.title(), what.note(), reason);
    CaseEvent corrected = read(caseFile, event, revision).corrected(what, reason, actor, now);
    keep(actor, file, corrected, Event.Kind.TIMELINE_CORRECTED);
  }

  /** Says when something that went on had its last day, and why it ended. */
  public void end(
      Actor actor, UUID caseFile, UUID event, int revision, LocalDate last, String reason) {
    if (last == null) {
      throw new ImpossibleEventException("until");
    }
    admission.to(caseFile, actor, Action.TIMELINE_WRITE);
    Happening ended = read(caseFile, event, revision).happening().ending(last);
    correct(actor, caseFile, event, revision, ended, reason);
  }

  /** Takes away what should never have been there; it is kept, with the reason. */
  public void withdraw(Actor actor, UUID caseFile, UUID event, int revision, String reason) {
    CaseFile file = admission.to(caseFile, actor, Action.TIMELINE_WRITE);
    admission.refuseWhereabouts(file, reason);
    CaseEvent withdrawn = read(caseFile, event, revision).withdrawn(reason, actor, clock.instant());
    keep(actor, file, withdrawn, Event.Kind.TIMELINE_WITHDRAWN);
  }

  private CaseEvent read(UUID caseFile, UUID event, int revision) {
    CaseEvent standing = events.of(caseFile).standing(event);
    if (standing.revision() != revision) {
      throw new EventChangedMeanwhileException();
    }
    return standing;
  }

  private void keep(Actor actor, CaseFile file, CaseEvent written, Event.Kind kind) {
    log.append(actor, Event.in(file.id(), kind, written.event()).keeping(written));
    events.add(written);
    Timeline timeline = events.of(file.id());
    requireOneOfEach(timeline);
    if (written.kind().decidesPhase()) {
      file.lasted(timeline.day(EventKind.ENROLMENT), timeline.day(EventKind.CLOSING));
    }
  }

  private static void requireOneOfEach(Timeline timeline) {
    for (EventKind kind : EventKind.values()) {
      long many = timeline.standing().stream().filter(event -> event.kind() == kind).count();
      if (kind.decidesPhase() && many > 1) {
        throw new PhaseAlreadyDatedException();
      }
    }
    Optional<LocalDate> enrolled = timeline.day(EventKind.ENROLMENT);
    if (timeline
        .day(EventKind.CLOSING)
        .filter(end -> enrolled.filter(end::isBefore).isPresent())
        .isPresent()) {
      throw new PhaseAlreadyDatedException();
    }
  }
}
