package se.pejl.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import se.pejl.platform.CannotStartException;

/**
 * Two users in Derby: one that owns the tables and makes them, and one that the application works
 * as. Neither has a password, because whoever can run code in this process can read the files too;
 * what is kept out is SQL.
 */
final class DerbyGrants {

  /** The owner of a database that is made without naming anybody, and its schema. */
  static final String OWNER = "APP";

  static final String APPLICATION = "PEJL";

  private static final String AUTHORIZATION = "derby.database.sqlAuthorization";

  /** A trigger for the whole statement, on all columns and without a condition, refuses always. */
  private static final String GUARDS =
      """
      select t.tablename,
        (select count(*) from sys.systriggers g where g.tableid = t.tableid
          and cast(g.event as varchar(1)) = 'U' and cast(g.type as varchar(1)) = 'S'
          and g.referencedcolumns is null and g.whenclausetext is null),
        (select count(*) from sys.systriggers g where g.tableid = t.tableid
          and cast(g.event as varchar(1)) = 'D')
      from sys.systables t join sys.sysschemas s on s.schemaid = t.schemaid
      where cast(s.schemaname as varchar(128)) = 'APP' and cast(t.tabletype as varchar(1)) = 'T'
      """;

  private DerbyGrants() {}

  /** Makes rights count; whether the database has to be opened anew for it. */
  static boolean enforce(DataSource owner) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      boolean counted = "true".equals(property(statement));
      if (!counted) {
        statement.execute(
            "call syscs_util.syscs_set_database_property('" + AUTHORIZATION + "', 'true')");
      }
      if (!exists(statement)) {
        // its own name is the schema a user may make; this one is the owner's, and stays empty
        statement.execute("create schema " + APPLICATION + " authorization " + OWNER);
      }
      return !counted;
    }
  }

  static void give(DataSource owner) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (TableAccess table : TableAccess.of(connection, GUARDS)) {
        String on = " on table " + OWNER + ".\"" + table.table() + "\" ";
        statement.execute("revoke all privileges" + on + "from " + APPLICATION);
        statement.execute("grant " + table.privileges() + on + "to " + APPLICATION);
      }
      connection.commit();
    }
  }

  /** Tries to change the log, which no row has to suffer. */
  static void requireGuarded(DataSource application) {
    try (Connection connection = application.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update event_log set note = 'x' where 1 = 0");
    } catch (SQLException refused) {
      if ("42502".equals(refused.getSQLState())) {
        return;
      }
      throw new CannotStartException("Derby does not tell who may do what", refused);
    }
    throw new CannotStartException(
        "the application's user in Derby may change the log; rights do not count ("
            + AUTHORIZATION
            + ")");
  }

  private static String property(Statement statement) throws SQLException {
    try (ResultSet value =
        statement.executeQuery(
            "values syscs_util.syscs_get_database_property('" + AUTHORIZATION + "')")) {
      return value.next() ? value.getString(1) : null;
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet schema =
        statement.executeQuery(
            "select 1 from sys.sysschemas where cast(schemaname as varchar(128)) = '"
                + APPLICATION
                + "'")) {
      return schema.next();
    }
  }
}
