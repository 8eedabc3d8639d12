package se.pejl.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;
import se.pejl.platform.CannotStartException;

/** A PostgreSQL server somewhere else; what production runs on. */
public record Postgresql(String url, Login application, Optional<Login> migrating)
    implements Database {

  private static final String USER = "pejl.postgresql";
  private static final String OWNER = "pejl.postgresql.owner";

  /** A user of the server. */
  public record Login(String user, String password) {

    /** Not even the name ends up in a log by way of this. */
    @Override
    public String toString() {
      return "a login";
    }
  }

  static Postgresql configured(Config settings) {
    return new Postgresql(
        required(settings, "pejl.postgresql.url"),
        new Login(required(settings, USER + ".user"), password(settings, USER)),
        settings
            .getOptionalValue(OWNER + ".user", String.class)
            .map(owner -> new Login(owner, password(settings, OWNER))));
  }

  @Override
  public String product() {
    return "PostgreSQL";
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public String longText() {
    return "TEXT";
  }

  @Override
  public String swedishOrder() {
    return "collate \"sv-x-icu\"";
  }

  @Override
  public boolean mayHoldDemo() {
    return false;
  }

  @Override
  public DataSource connections() {
    return connections(application);
  }

  /** The application's own user where nobody else is named; then the tables must be there. */
  @Override
  public DataSource owner() {
    return connections(migrating.orElse(application));
  }

  @Override
  public boolean ownsTables() {
    return migrating.isPresent();
  }

  @Override
  public void grant() throws SQLException {
    if (migrating.isPresent()) {
      PostgresqlGrants.give(owner(), application.user());
    }
  }

  @Override
  public void requireGuarded() {
    PostgresqlGrants.requireGuarded(connections());
  }

  private DataSource connections(Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException unreadable) {
      throw new CannotStartException(
          "pejl.postgresql.url must look like jdbc:postgresql://host:5432/database");
    }
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setApplicationName("pejl");
    // a server may be set to answer before it has stored; what we acknowledge must survive it
    source.setOptions("-c synchronous_commit=on");
    // the detail of a refused row holds its values, which would end up in the log
    source.setLogServerErrorDetail(false);
    return source;
  }

  /** A client can ask for {@code synchronous_commit}, but not for these. */
  @Override
  public void requireDurable() {
    String settings =
        "select name from pg_settings where setting = 'off' and name in ('fsync',"
            + " 'full_page_writes') order by name";
    try (Connection connection = connections().getConnection();
        Statement statement = connection.createStatement();
        ResultSet off = statement.executeQuery(settings)) {
      if (off.next()) {
        throw new CannotStartException(
            "PostgreSQL is set to "
                + off.getString(1)
                + "=off, so a power cut loses or tears what was acknowledged; set it to on");
      }
    } catch (SQLException unreadable) {
      throw new CannotStartException("PostgreSQL does not tell how it is set", unreadable);
    }
  }

  @Override
  public void close() {
    // the server is not ours to stop
  }

  /** Neither address nor password ends up in a log by way of this. */
  @Override
  public String toString() {
    return product();
  }

  private static String required(Config settings, String key) {
    return settings
        .getOptionalValue(key, String.class)
        .orElseThrow(
            () -> new CannotStartException(key + " is missing; pejl.database=postgresql needs it"));
  }

  private static String password(Config settings, String whose) {
    Optional<String> file = settings.getOptionalValue(whose + ".password-file", String.class);
    if (file.isEmpty()) {
      return settings.getOptionalValue(whose + ".password", String.class).orElse("");
    }
    try {
      return Files.readString(Path.of(file.get())).strip();
    } catch (IOException unreadable) {
      throw new CannotStartException(
          "the file named by " + whose + ".password-file cannot be read", unreadable);
    }
  }
}
