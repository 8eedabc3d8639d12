package se.pejl.access.signin.session;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Environment;

/**
 * How long a session at a browser lasts.
 *
 * @param idle without anything being done
 * @param longest whatever is done
 * @param warning how long before the end a page says so
 */
public record SessionLimits(Duration idle, Duration longest, Duration warning) {

  private static final String KEY = "pejl.session.";

  public SessionLimits {
    if (warning.isNegative()
        || warning.compareTo(idle) >= 0
        || idle.compareTo(longest) > 0
        || longest.compareTo(Duration.ofHours(24)) > 0) {
      throw new CannotStartException(
          "pejl.session.warning must be shorter than pejl.session.idle, and that no longer than"
              + " pejl.session.longest, which is at most a day");
    }
  }

  static SessionLimits configured() {
    Config settings = Environment.settings();
    return new SessionLimits(
        settings.getValue(KEY + "idle", Duration.class),
        settings.getValue(KEY + "longest", Duration.class),
        settings.getValue(KEY + "warning", Duration.class));
  }
}
