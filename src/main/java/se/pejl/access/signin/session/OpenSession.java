package se.pejl.access.signin.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A session at a browser as its owner may see it: since when, when last, and roughly where. */
public record OpenSession(
    RecognisedBy key, UUID account, Instant since, Instant last, String browser) {

  OpenSession usedAt(Instant now) {
    return new OpenSession(key, account, since, now, browser);
  }

  /** What ended it, when something did. */
  public Optional<Ending> endedAt(Instant now, SessionLimits limits) {
    if (!now.isBefore(since.plus(limits.longest()))) {
      return Optional.of(Ending.LONGEST);
    }
    return now.isBefore(last.plus(limits.idle())) ? Optional.empty() : Optional.of(Ending.IDLE);
  }

  public Duration leftAt(Instant now, SessionLimits limits) {
    Duration idle = Duration.between(now, last.plus(limits.idle()));
    Duration longest = longestAt(now, limits);
    return idle.compareTo(longest) < 0 ? idle : longest;
  }

  public Duration longestAt(Instant now, SessionLimits limits) {
    return Duration.between(now, since.plus(limits.longest()));
  }

  /** Why a session ended by itself. */
  public enum Ending {
    IDLE,
    LONGEST
  }
}
