package se.pejl.access.signin.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.platform.StartUp;

/**
 * The sessions that are open, by what they are recognised by. Kept in memory like the sessions
 * themselves, a node for itself; a session that is not here is none.
 */
@ApplicationScoped
public class OpenSessions {

  private static final int MOST_OF_ONE = 20;

  private final Map<RecognisedBy, OpenSession> open = new HashMap<>();
  private final SessionLimits limits;

  @Inject private Clock clock;

  public OpenSessions() {
    limits = SessionLimits.configured();
  }

  public OpenSessions(Clock clock, SessionLimits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  /** A setting nobody can use stops the start, not the first who signs in. */
  void check(@Observes StartUp.Ready ready) {
    SessionLimits.configured();
  }

  public SessionLimits limits() {
    return limits;
  }

  /** The oldest of one's own ends when there are more than anybody uses. */
  public synchronized void begin(RecognisedBy key, UUID account, String browser) {
    Instant now = clock.instant();
    open.values().removeIf(session -> session.endedAt(now, limits).isPresent());
    List<OpenSession> own = of(account);
    if (own.size() >= MOST_OF_ONE) {
      open.remove(own.get(own.size() - 1).key());
    }
    open.put(key, new OpenSession(key, account, now, now, browser));
  }

  public synchronized Optional<OpenSession> find(RecognisedBy key) {
    return Optional.ofNullable(open.get(key));
  }

  public synchronized void used(RecognisedBy key) {
    Instant now = clock.instant();
    open.computeIfPresent(key, (same, session) -> session.usedAt(now));
  }

  public synchronized void end(RecognisedBy key) {
    open.remove(key);
  }

  public synchronized int endAllOf(UUID account) {
    int before = open.size();
    open.values().removeIf(session -> session.account().equals(account));
    return before - open.size();
  }

  public synchronized int endOthersOf(UUID account, RecognisedBy kept) {
    int before = open.size();
    open.values()
        .removeIf(session -> session.account().equals(account) && !session.key().equals(kept));
    return before - open.size();
  }

  /** The last used first. */
  public synchronized List<OpenSession> of(UUID account) {
    Instant now = clock.instant();
    return open.values().stream()
        .filter(session -> session.account().equals(account))
        .filter(session -> session.endedAt(now, limits).isEmpty())
        .sorted(Comparator.comparing(OpenSession::last).reversed())
        .toList();
  }
}
