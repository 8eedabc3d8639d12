package se.pejl.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;

/** See who has read and done what in a case file. */
@ApplicationScoped
@Transactional
public class ReadCaseFileLog {

  @Inject private Admission admission;
  @Inject private EventLog log;

  public ReadCaseFileLog() {} // for CDI

  public ReadCaseFileLog(Admission admission, EventLog log) {
    this.admission = admission;
    this.log = log;
  }

  /** Newest first, from the given place; reading it is written in it too. */
  public List<LoggedEvent> of(Actor actor, UUID caseFile, int first, int most) {
    admission.to(caseFile, actor, Action.CASEFILE_LOG_READ);
    List<LoggedEvent> events = log.about(actor.board(), caseFile, first, most);
    log.append(actor, Event.in(caseFile, Event.Kind.LOG_READ, caseFile));
    return events;
  }
}
