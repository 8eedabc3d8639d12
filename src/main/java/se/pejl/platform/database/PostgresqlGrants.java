package se.pejl.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import se.pejl.platform.CannotStartException;

/** The application's user in PostgreSQL: what it is given, and what it must not be able to do. */
final class PostgresqlGrants {

  /** A trigger for the whole statement, on all columns and without a condition, refuses always. */
  private static final String GUARDS =
      """
      select c.relname,
        (select count(*) from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal
          and g.tgtype & 17 = 16 and g.tgattr = '' and g.tgqual is null),
        (select count(*) from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal
          and g.tgtype & 8 = 8)
      from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace = current_schema::regnamespace
      """;

  /** Each row is something that the user could do to what must stay. */
  private static final String DANGERS =
      """
      select 'is a superuser or may make roles' from pg_roles
        where rolname = current_user
          and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
      union all
      select 'belongs to ' || rolname from pg_roles
        where rolname in ('pg_write_all_data', 'pg_write_server_files', 'pg_read_server_files',
            'pg_execute_server_program')
          and pg_has_role(current_user, oid, 'MEMBER')
      union all
      select 'owns ' || c.relname from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = current_schema::regnamespace
          and pg_has_role(current_user, c.relowner, 'MEMBER')
      union all
      select 'owns the database' from pg_database
        where datname = current_database() and pg_has_role(current_user, datdba, 'MEMBER')
      union all
      select 'may make things in the schema ' || nspname from pg_namespace
        where nspname not like 'pg\\_%' and has_schema_privilege(oid, 'CREATE')
      union all
      select 'may make schemas or temporary tables'
        where has_database_privilege(current_database(), 'CREATE, TEMPORARY')
      union all
      select 'may change ' || c.relname from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = current_schema::regnamespace
          and (has_table_privilege(c.oid, 'TRUNCATE, TRIGGER')
            or exists (select 1 from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal
                and g.tgtype & 17 = 16 and g.tgattr = '' and g.tgqual is null)
              and has_any_column_privilege(c.oid, 'UPDATE')
            or exists (select 1 from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal
                and g.tgtype & 8 = 8)
              and has_table_privilege(c.oid, 'DELETE'))
      union all
      select 'finds the log without its trigger'
        where not exists (select 1 from pg_trigger g where g.tgrelid = 'event_log'::regclass
          and g.tgtype & 17 = 16 and g.tgenabled in ('O', 'A'))
      """;

  private PostgresqlGrants() {}

  /** What is not the owner's to take away from everybody is left to whoever set up the server. */
  static void give(DataSource owner, String application) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      String user = statement.enquoteIdentifier(application, true);
      String schema = statement.enquoteIdentifier(connection.getSchema(), true);
      String database = statement.enquoteIdentifier(connection.getCatalog(), true);
      statement.execute("revoke create on schema " + schema + " from public");
      statement.execute("revoke create, temporary on database " + database + " from public");
      statement.execute("grant usage on schema " + schema + " to " + user);
      for (TableAccess table : TableAccess.of(connection, GUARDS)) {
        String on = " on " + statement.enquoteIdentifier(table.table(), true);
        statement.execute("revoke all" + on + " from " + user);
        statement.execute("grant " + table.privileges() + on + " to " + user);
      }
      connection.commit();
    }
  }

  static void requireGuarded(DataSource application) {
    List<String> dangers = new ArrayList<>();
    try (Connection connection = application.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DANGERS)) {
      while (rows.next()) {
        dangers.add(rows.getString(1));
      }
    } catch (SQLException unreadable) {
      throw new CannotStartException("PostgreSQL does not tell who may do what", unreadable);
    }
    if (!dangers.isEmpty()) {
      throw new CannotStartException(
          "the user of pejl.postgresql.user could change what must stay: it "
              + String.join(", it ", dangers.subList(0, Math.min(3, dangers.size())))
              + ". Give Pejl a user that owns nothing, and the owner's name in"
              + " pejl.postgresql.owner.user; the README says how");
    }
  }
}
