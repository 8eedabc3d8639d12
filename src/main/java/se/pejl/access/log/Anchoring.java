package se.pejl.access.log;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.pejl.access.log.chain.Anchor;
import se.pejl.access.log.chain.AnchorFile;
import se.pejl.access.log.chain.AnchorReading;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Environment;
import se.pejl.platform.StartUp;

/**
 * Writes down outside the database where each log ends, seconds after it was committed. What is
 * committed is on the disk before it is written down here, so that no anchor is ever ahead of the
 * database; what the last seconds before a power cut added is written down at the next start.
 */
@ApplicationScoped
public class Anchoring {

  private static final Logger LOG = Logger.getLogger(Anchoring.class.getName());

  @Inject private EventLog log;
  @Inject private Clock clock;

  private final Map<String, Anchor> waiting = new HashMap<>();
  private ScheduledExecutorService desk;
  private AnchorFile file;

  /** The last of those who are told that the database is there: they may have added to the log. */
  @Transactional
  void begin(@Observes @Priority(Integer.MAX_VALUE) StartUp.Ready ready) {
    AnchorSettings settings = AnchorSettings.of(Environment.settings(), ready.mode());
    file = settings.file();
    compare();
    log.ends().forEach(this::ended);
    desk = Executors.newSingleThreadScheduledExecutor(Anchoring::thread);
    desk.scheduleWithFixedDelay(this::write, 0, settings.seconds(), TimeUnit.SECONDS);
  }

  /** People need their files also when a log does not hold; but it must not pass unseen. */
  private void compare() {
    try {
      AnchorReading reading = file.read();
      Map<String, Anchor> last = new HashMap<>();
      reading.anchors().forEach(anchor -> last.put(anchor.board(), anchor));
      if (!reading.findings().isEmpty() || !last.values().stream().allMatch(log::has)) {
        LOG.severe("The log is not what its anchors say. Stop and look into it with verify-log");
      } else if (last.isEmpty() && !log.ends().isEmpty()) {
        LOG.info("There is a log and no anchors yet; they begin now");
      }
    } catch (IOException unreadable) {
      throw new CannotStartException("the file of anchors cannot be read", unreadable);
    }
  }

  synchronized void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Anchor end) {
    waiting.merge(end.board(), end, (one, other) -> one.number() > other.number() ? one : other);
  }

  /** Nothing waits when the server is stopped in order. */
  @PreDestroy
  void end() {
    if (desk != null) {
      desk.shutdown();
      write();
    }
  }

  private void write() {
    List<Anchor> ends = taken();
    try {
      if (!ends.isEmpty()) {
        Instant now = clock.instant();
        file.add(ends.stream().map(end -> end.at(now)).toList());
      }
    } catch (IOException | RuntimeException failed) {
      ends.forEach(this::ended);
      LOG.log(
          Level.SEVERE, "The ends of the logs cannot be written to the file of anchors", failed);
    }
  }

  private synchronized List<Anchor> taken() {
    List<Anchor> ends = List.copyOf(waiting.values());
    waiting.clear();
    return ends;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "pejl-anchors");
    thread.setDaemon(true);
    return thread;
  }
}
