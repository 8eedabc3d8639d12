package se.pejl.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.platform.Environment;

/**
 * When each session and token was last proven by a password. Kept in memory, a node for itself:
 * after a restart everybody is asked again.
 */
@ApplicationScoped
public class Proofs {

  private static final int REMEMBERED = 20_000;

  private final Map<RecognisedBy, Instant> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RecognisedBy, Instant> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Duration freshFor;

  @Inject private Clock clock;

  public Proofs() {
    this.freshFor = Environment.settings().getValue("pejl.sign-in.fresh-for", Duration.class);
  }

  public Proofs(Clock clock, Duration freshFor) {
    this.clock = clock;
    this.freshFor = freshFor;
  }

  public synchronized Instant add(RecognisedBy proven) {
    Instant now = clock.instant();
    last.put(proven, now);
    return now.plus(freshFor);
  }

  /** Not beyond the last moment. */
  public synchronized boolean hold(RecognisedBy by) {
    Instant proven = last.get(by);
    return by.provesItself() || proven != null && clock.instant().isBefore(proven.plus(freshFor));
  }
}
