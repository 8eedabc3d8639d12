package se.pejl.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Something for the server's log that would otherwise be said at every request. */
public final class Seldom {

  private static final long PAUSE = Duration.ofMinutes(1).toNanos();

  private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);

  /** At most once a minute. */
  public void say(Runnable words) {
    long before = last.get();
    long now = System.nanoTime();
    if (now - before >= PAUSE && last.compareAndSet(before, now)) {
      words.run();
    }
  }
}
