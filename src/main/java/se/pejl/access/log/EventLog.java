package se.pejl.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.log.LogVerification.Break;
import se.pejl.access.log.LogVerification.Fault;
import se.pejl.access.log.chain.Anchor;
import se.pejl.access.log.chain.Link;
import se.pejl.platform.database.Room;

/**
 * The log itself. Appending joins the caller's transaction and holds the board's chain until it
 * ends: append first, and keep the transaction short.
 */
@ApplicationScoped
public class EventLog {

  private static final int PAGE = 1000;

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  @Inject private Clock clock;
  @Inject private Room room;

  /** Told of each end of a chain; who listens learns of it once it is committed. */
  @Inject private jakarta.enterprise.event.Event<Anchor> ends;

  public EventLog() {}

  public EventLog(EntityManager entityManager, Clock clock) {
    this(entityManager, clock, Room.WITHOUT_LIMIT);
  }

  public EventLog(EntityManager entityManager, Clock clock, Room room) {
    this.entityManager = entityManager;
    this.clock = clock;
    this.room = room;
  }

  public void append(Actor actor, Event event) {
    room.require(event.kind().need());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Event> events = new Circumstance(entityManager).of(actor, event, now);
    ChainHead head = headOf(actor.board());
    events.forEach(each -> entityManager.persist(head.link(UUID.randomUUID(), actor, each, now)));
    entityManager.flush(); // finding the head for a second event reads it anew
    if (ends != null) {
      ends.fire(head.anchored(now));
    }
  }

  /** Newest first. */
  public List<LoggedEvent> latest(UUID board, int first, int most) {
    return entityManager
        .createQuery(
            "select e from LoggedEvent e where e.board = :board order by e.number desc",
            LoggedEvent.class)
        .setParameter("board", board)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** What was done in and read from one file, newest first. */
  public List<LoggedEvent> about(UUID board, UUID caseFile, int first, int most) {
    return entityManager
        .createQuery(
            """
            select e from LoggedEvent e
            where e.board = :board and e.caseFile = :caseFile
            order by e.number desc
            """,
            LoggedEvent.class)
        .setParameter("board", board)
        .setParameter("caseFile", caseFile)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** Recomputes the whole chain of a board. */
  public LogVerification verify(UUID board) {
    ChainHead head = entityManager.find(ChainHead.class, board);
    long end = head == null ? 0 : head.lastNumber();
    List<Break> breaks = new ArrayList<>();
    long last = 0;
    String hash = Link.BEFORE_THE_FIRST;
    for (List<LoggedEvent> page = after(board, last, end);
        !page.isEmpty();
        page = after(board, last, end)) {
      for (LoggedEvent event : page) {
        if (!event.follows(last, hash)) {
          breaks.add(new Break(event.number(), Fault.CHANGED_OR_MISSING));
        }
        last = event.number();
        hash = event.hash();
        entityManager.detach(event);
      }
    }
    if (head != null && (last != end || !hash.equals(head.lastHash()))) {
      breaks.add(new Break(end, Fault.END_MISSING));
    }
    return new LogVerification(board, last, hash, breaks);
  }

  private List<LoggedEvent> after(UUID board, long last, long end) {
    return entityManager
        .createQuery(
            """
            select e from LoggedEvent e
            where e.board = :board and e.number > :last and e.number <= :end
            order by e.number
            """,
            LoggedEvent.class)
        .setParameter("board", board)
        .setParameter("last", last)
        .setParameter("end", end)
        .setMaxResults(PAGE)
        .getResultList();
  }

  /** Where the logs of all boards end now. */
  List<Anchor> ends() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return entityManager
        .createQuery("select h from ChainHead h order by h.board", ChainHead.class)
        .getResultStream()
        .map(head -> head.anchored(now))
        .toList();
  }

  /** Whether the log has what was written down outside the database. */
  boolean has(Anchor anchor) {
    return !entityManager
        .createQuery(
            """
            select e.number from LoggedEvent e
            where e.board = :board and e.number = :number and e.hash = :hash
            """,
            Long.class)
        .setParameter("board", UUID.fromString(anchor.board()))
        .setParameter("number", anchor.number())
        .setParameter("hash", anchor.hash())
        .getResultList()
        .isEmpty();
  }

  /** Locked once a transaction: asking for the lock again would undo what was linked since. */
  private ChainHead headOf(UUID board) {
    ChainHead head = entityManager.find(ChainHead.class, board);
    if (head == null) {
      head = ChainHead.begin(board);
      entityManager.persist(head);
      entityManager.flush();
    }
    if (entityManager.getLockMode(head) != LockModeType.PESSIMISTIC_WRITE) {
      entityManager.refresh(head, LockModeType.PESSIMISTIC_WRITE);
    }
    return head;
  }
}
