package se.pejl.platform.database;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Asks a database that does not answer once more at once and no further: EclipseLink would keep
 * everybody waiting for ten seconds, and the page that waits to save tries again by itself.
 */
public class NoWaiting implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    ((DatabaseLogin) session.getLogin()).setQueryRetryAttemptCount(1);
  }
}
