package se.pejl.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import se.pejl.platform.database.Postgresql;
import se.pejl.platform.database.Postgresql.Login;

/** A database with an owner and a user that owns nothing, set up as docker/ sets it up. */
public final class PostgresqlRoles {

  public static final Login OWNER = new Login("pejl_owner", "owner-password");
  public static final Login APPLICATION = new Login("pejl", "application-password");

  private PostgresqlRoles() {}

  public static Postgresql in(EmbeddedPostgres server, String name) {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      make(connection, OWNER);
      make(connection, APPLICATION);
      run(connection, "create database " + name + " owner " + OWNER.user());
      run(connection, "revoke create, temporary on database " + name + " from public");
    } catch (SQLException cannotCreate) {
      throw new IllegalStateException(cannotCreate);
    }
    try (Connection inside = server.getDatabase("postgres", name).getConnection()) {
      run(inside, "revoke create on schema public from public");
      run(inside, "grant create on schema public to " + OWNER.user());
    } catch (SQLException cannotCreate) {
      throw new IllegalStateException(cannotCreate);
    }
    return new Postgresql(
        server.getJdbcUrl(APPLICATION.user(), name), APPLICATION, Optional.of(OWNER));
  }

  /** The settings of a server that works on it. */
  public static ServerProcess tell(ServerProcess server, Postgresql database) {
    return server
        .set("pejl.database", "postgresql")
        .set("pejl.postgresql.url", database.url())
        .set("pejl.postgresql.user", APPLICATION.user())
        .set("pejl.postgresql.password", APPLICATION.password())
        .set("pejl.postgresql.owner.user", OWNER.user())
        .set("pejl.postgresql.owner.password", OWNER.password());
  }

  private static void make(Connection connection, Login login) throws SQLException {
    run(
        connection,
        """
        do $$ begin
          if not exists (select 1 from pg_roles where rolname = '%1$s') then
            create role %1$s login password '%2$s';
          end if;
        end $$
        """
            .formatted(login.user(), login.password()));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
