package se.pejl.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The application's connections to Derby: its own user, and the tables of the owner. When Derby has
 * shut the database down by itself, because it could not write, it is opened again here, once there
 * is room for it.
 */
final class DerbyConnections extends EmbeddedDataSource {

  private static final long serialVersionUID = 1L;

  /** Derby's own failures, which leave a database half open. */
  private static final String INTERNAL = "XJ001";

  private static final int ENDS_SESSION = 40_000;
  private static final Object ONE_AT_A_TIME = new Object();

  private final transient Derby derby;

  DerbyConnections(Derby derby) {
    this.derby = derby;
    setDatabaseName(derby.databaseName());
    setUser(DerbyGrants.APPLICATION);
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return open();
    } catch (SQLException failed) {
      if (!broken(failed)) {
        throw failed;
      }
      synchronized (ONE_AT_A_TIME) {
        return reopened();
      }
    }
  }

  /** Somebody else may have done it meanwhile; what is half open is closed, or left behind. */
  private Connection reopened() throws SQLException {
    for (Runnable remedy : List.<Runnable>of(() -> {}, derby::close, derby::abandonEngine)) {
      remedy.run();
      try {
        return open();
      } catch (SQLException failed) {
        if (!broken(failed)) {
          throw failed;
        }
      }
    }
    return open();
  }

  private Connection open() throws SQLException {
    try {
      derby.room().require(Room.Need.OPENING);
    } catch (NoRoomException full) {
      throw new SQLException(full.getMessage(), Trouble.DISK_FULL, full);
    }
    Connection connection = super.getConnection();
    connection.setSchema(DerbyGrants.OWNER);
    return connection;
  }

  private static boolean broken(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    return state.equals(INTERNAL)
        || state.startsWith("X") && failed.getErrorCode() >= ENDS_SESSION
        || state.equals("08003");
  }
}
