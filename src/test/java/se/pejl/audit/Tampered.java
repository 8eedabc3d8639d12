package se.pejl.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import se.pejl.platform.TestDatabase;
import se.pejl.platform.database.Derby;
import se.pejl.platform.database.Postgresql;

/**
 * A database in the hands of somebody who owns the server it is on: no trigger and no reference
 * stands in the way. What is done to it is looked at and undone.
 */
final class Tampered implements AutoCloseable {

  private static final String GUARDS =
      """
      select 'drop trigger "' || triggername || '"' from sys.systriggers
      union all
      select 'alter table "' || t.tablename || '" drop constraint "' || c.constraintname || '"'
      from sys.sysconstraints c join sys.systables t on t.tableid = c.tableid
      where cast(c.type as varchar(1)) in ('F', 'C')
      """;

  private final Connection connection;
  private final Runnable afterwards;

  private Tampered(Connection connection, Runnable afterwards) {
    this.connection = connection;
    this.afterwards = afterwards;
  }

  /** A backup of Derby in the folder; PostgreSQL itself. */
  static Tampered of(TestDatabase database, Path folder) throws SQLException, IOException {
    return database.database() instanceof Postgresql postgresql
        ? postgresql(postgresql)
        : derby(database, folder);
  }

  private static Tampered derby(TestDatabase database, Path folder)
      throws SQLException, IOException {
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("call syscs_util.syscs_backup_database('" + folder + "')");
    }
    Path backup;
    try (Stream<Path> inside = Files.list(folder)) {
      backup = inside.findFirst().orElseThrow();
    }
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(backup.toString());
    Connection connection = source.getConnection();
    List<String> guards = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(GUARDS)) {
      while (rows.next()) {
        guards.add(rows.getString(1));
      }
      for (String guard : guards) {
        statement.execute(guard);
      }
    }
    connection.setAutoCommit(false);
    return new Tampered(connection, () -> new Derby(backup.toString()).close());
  }

  private static Tampered postgresql(Postgresql database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser("postgres");
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return new Tampered(connection, () -> {});
  }

  /** What somebody finds who looks at it after it was changed by these statements. */
  <T> T after(List<String> statements, Function<CopiedDatabase, T> look) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (connection.getMetaData().getDatabaseProductName().startsWith("Postgre")) {
        statement.execute("set session_replication_role = replica"); // no triggers, no references
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
      return look.apply(new CopiedDatabase(connection, () -> {}));
    } finally {
      connection.rollback();
    }
  }

  List<Schema.Table> schema(Map<String, List<String>> words) throws SQLException {
    return Schema.of(connection, words);
  }

  /** The key of the first row of a condition, as it is written in a statement. */
  Optional<String> key(Schema.Table table, String where) {
    String key = table.key().get(0);
    String query =
        "select " + key + " from " + table.name() + " where " + where + " order by " + key;
    try {
      return column(query).stream()
          .findFirst()
          .map(value -> value.matches("[0-9]+") ? value : "'" + value + "'");
    } catch (SQLException impossible) {
      throw new IllegalStateException(query, impossible);
    }
  }

  /** What a query gives in its first column. */
  List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } finally {
      connection.rollback();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
    afterwards.run();
  }
}
