package se.pejl.platform;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Counts what is sent to the database from now on. */
public final class StatementCount extends DefaultSessionLog {

  private int statements;

  private StatementCount() {}

  public static StatementCount in(EntityManager entityManager) {
    StatementCount count = new StatementCount();
    for (AbstractSession at = (AbstractSession) entityManager.unwrap(UnitOfWork.class);
        at != null;
        at = at.getParent()) {
      at.setSessionLog(count);
    }
    return count;
  }

  public int statements() {
    return statements;
  }

  @Override
  public boolean shouldLog(int level, String category) {
    return SessionLog.SQL.equals(category);
  }

  @Override
  public void log(SessionLogEntry entry) {
    statements++;
  }
}
