package se.pejl.platform.database;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.pejl.platform.Announcement;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Environment;

/**
 * The source the server pools connections from. It asks the settings which database is meant, so
 * that the same WAR runs on Derby and on PostgreSQL.
 */
@DataSourceDefinition(
    name = PejlDataSource.NAME,
    className = "se.pejl.platform.database.PejlDataSource",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit",
      "fish.payara.fail-all-connections=true"
    })
public class PejlDataSource implements DataSource {

  /** Where the server keeps the pool. */
  public static final String NAME = "java:app/jdbc/pejl";

  private DataSource delegate;
  private volatile boolean opened;

  /**
   * The server opens the pool before anything else of ours runs: a first failure ends the start.
   */
  @Override
  public Connection getConnection() throws SQLException {
    try {
      Connection connection = delegate().getConnection();
      opened = true;
      return connection;
    } catch (SQLException unreachable) {
      if (!opened) {
        Announcement.cannotStart(
            new CannotStartException("the database cannot be opened: " + said(unreachable)));
      }
      throw unreachable;
    } catch (CannotStartException refused) {
      Announcement.cannotStart(refused);
      throw refused;
    }
  }

  private static String said(SQLException unreachable) {
    SQLException next = unreachable.getNextException();
    return next == null
        ? unreachable.getMessage()
        : unreachable.getMessage() + " " + next.getMessage();
  }

  /** The server passes on empty names; who may connect is in the settings. */
  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // the drivers' own logging stays off: it would hold statements and their values
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    delegate().setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return delegate().getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return delegate().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return delegate().isWrapperFor(type);
  }

  private synchronized DataSource delegate() {
    if (delegate == null) {
      delegate = Database.configured(Environment.settings()).connections();
    }
    return delegate;
  }
}
