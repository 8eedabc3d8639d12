package se.pejl.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LogVerification;
import se.pejl.access.log.LoggedEvent;

/** Look through the log of one's board, and prove that nobody has changed it. */
@ApplicationScoped
@Transactional
public class ReadLog {

  private static final int PAGE = 100;

  /** Further back than anybody turns pages; nothing overflows. */
  private static final int LAST_PAGE = 1_000_000;

  @Inject private EventLog log;
  @Inject private Gate gate;
  @Inject private CurrentActor current;

  public ReadLog() {} // for CDI

  public ReadLog(EventLog log, Gate gate, CurrentActor current) {
    this.log = log;
    this.gate = gate;
    this.current = current;
  }

  /**
   * Newest first, a page at a time; the reading is itself an event.
   *
   * @param number counted from 0
   */
  public List<LoggedEvent> page(int number) {
    Actor actor = reader();
    int page = Math.max(0, Math.min(number, LAST_PAGE));
    List<LoggedEvent> events = log.latest(actor.board(), page * PAGE, PAGE);
    log.append(actor, Event.of(Kind.LOG_READ, null).noting("page " + page));
    return events;
  }

  /** Recomputes the chain of one's board from its first event to its last. */
  public LogVerification verify() {
    Actor actor = reader();
    LogVerification found = log.verify(actor.board());
    log.append(actor, Event.of(Kind.LOG_READ, null).noting("verified: " + found.intact()));
    return found;
  }

  private Actor reader() {
    Actor actor = current.get();
    gate.require(actor, Action.LOG_READ);
    return actor;
  }
}
