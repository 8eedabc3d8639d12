package se.pejl.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.pejl.platform.CannotStartException;

/** The numbered steps under {@code db/} that bring any older database to this version. */
@ApplicationScoped
public class Migrations {

  static final String HISTORY = "flyway_schema_history";

  // Kept, because a logger nobody holds forgets its level.
  private static final Logger STEPS = Logger.getLogger("org.flywaydb");
  private static final Logger PRODUCT_VERSION =
      Logger.getLogger("org.flywaydb.core.internal.database.base.Database");
  private static final Logger STATEMENTS =
      Logger.getLogger("org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor");

  static {
    STEPS.setLevel(Level.WARNING);
    PRODUCT_VERSION.setLevel(Level.SEVERE); // it warns of Derby 10.16 being newer than 10.15
    STATEMENTS.setLevel(Level.SEVERE); // Derby makes the indexes of foreign keys by itself (01504)
  }

  /** Runs what has not been run; does nothing when the database is of this version. */
  public void bringUpToDate(Database database) {
    DataSource connections = database.owner();
    boolean begun;
    try (Connection connection = connections.getConnection();
        ResultSet history = connection.getMetaData().getTables(null, null, HISTORY, null)) {
      begun = history.next();
    } catch (SQLException unreachable) {
      throw new CannotStartException(
          database.product() + " cannot be opened: " + unreachable.getMessage(), unreachable);
    }
    try {
      Flyway flyway = steps(database, connections);
      if (!database.ownsTables()) {
        requireNothingPending(flyway);
        return;
      }
      if (!begun) {
        // Flyway's own look at an empty Derby fails under Swedish collation (42818); a baseline
        // makes the history without looking.
        flyway.baseline();
      }
      flyway.migrate();
      database.grant();
    } catch (FlywayException | SQLException failed) {
      throw new CannotStartException(
          "the database could not be brought to this version: " + failed.getMessage(), failed);
    }
  }

  private static void requireNothingPending(Flyway flyway) {
    int pending = flyway.info().pending().length;
    if (pending > 0) {
      throw new CannotStartException(
          "the database lacks "
              + pending
              + " steps to this version, and the user of pejl.postgresql.user does not make them:"
              + " start once with pejl.postgresql.owner.user and its password-file");
    }
  }

  private static Flyway steps(Database database, DataSource connections) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(connections)
        .table(HISTORY)
        .locations("classpath:db/common", "classpath:db/" + database.dialect())
        .placeholders(Map.of("clob", database.longText(), "swedish", database.swedishOrder()))
        .baselineVersion("0")
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .load();
  }
}
