package se.pejl.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The application's own user in the database")
class ApplicationUserTest {

  /** Where rows are only ever added; each has triggers that refuse everything else. */
  private static final List<String> SOME_APPEND_ONLY =
      List.of(
          "event_log",
          "score_row",
          "score_change",
          "review_decision",
          "form_definition",
          "form_texts",
          "case_event",
          "due_change");

  /**
   * Where rows change until they are signed, recorded, answered or withdrawn; the triggers say
   * when.
   */
  private static final List<String> LATER_GUARDED =
      List.of("assessment", "cancellation_request", "form_licence");

  @Parameter DatabaseUnderTest database;

  @Test
  void can_do_nothing_but_add_where_rows_are_only_added() throws SQLException {
    Set<String> appendOnly = tablesThatRefuseEverything();
    assertTrue(appendOnly.containsAll(SOME_APPEND_ONLY), "" + appendOnly);
    for (String table : appendOnly) {
      String column = firstColumn(table);
      assertRefused("update " + table + " set " + column + " = " + column);
      assertRefused("update " + table + " set " + column + " = " + column + " where 1 = 0");
      assertRefused("delete from " + table);
      assertRefused("delete from " + table + " where 1 = 0");
    }
  }

  @Test
  void can_delete_and_empty_nothing_that_is_guarded_later() throws SQLException {
    for (String table : LATER_GUARDED) {
      assertRefused("delete from " + table + " where 1 = 0");
    }
  }

  @Test
  void can_change_no_table_itself() throws SQLException {
    for (String table : allTables()) {
      String column = firstColumn(table);
      assertRefused("truncate table " + table);
      assertRefused("drop table " + table);
      assertRefused("alter table " + table + " add column sneaked_in varchar(1)");
      assertRefused("create index sneaked_in on " + table + " (" + column + ")");
    }
  }

  /** PostgreSQL only warns that nothing was granted. */
  @Test
  void can_grant_itself_nothing() throws SQLException {
    for (String table : tablesThatRefuseEverything()) {
      try (Connection connection = database.application().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("grant update on " + table + " to " + self());
      } catch (SQLException refused) {
        assertTrue(refused.getSQLState().startsWith("425"), refused.getSQLState());
      }
      assertRefused("update " + table + " set " + firstColumn(table) + " = null where 1 = 0");
    }
  }

  @Test
  void can_drop_no_trigger() throws SQLException {
    List<String> drops = new ArrayList<>();
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement();
        ResultSet triggers = statement.executeQuery(triggers())) {
      while (triggers.next()) {
        drops.add(dropping(triggers.getString(1), triggers.getString(2)));
      }
    }
    assertTrue(drops.size() > 10);
    for (String drop : drops) {
      assertRefused(drop);
    }
  }

  @Test
  void can_make_nothing_that_stands_in_front_of_a_table() throws SQLException {
    for (String statement : shadows().toList()) {
      assertRefused(statement);
    }
  }

  @Test
  void can_become_nobody_else() throws SQLException {
    for (String statement : disguises().toList()) {
      assertRefused(statement);
    }
  }

  @Test
  void is_found_to_be_harmless_at_start() {
    assertDoesNotThrow(() -> database.database().requireGuarded());
  }

  private void assertRefused(String sql) throws SQLException {
    try (Connection connection = database.application().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      String refusal = "done";
      try {
        statement.execute(sql);
      } catch (SQLException refused) {
        refusal = refused.getSQLState();
      }
      connection.rollback();
      assertTrue(
          refusal.startsWith("425") || refusal.equals("38000") || refusal.equals("0P000"),
          sql + ": " + refusal);
    }
  }

  private Stream<String> shadows() {
    Stream<String> both =
        Stream.of(
            "create schema sneaked_in",
            "create table sneaked_in (id integer)",
            "create view sneaked_in as select * from event_log",
            "create trigger sneaked_in after insert on event_log for each row "
                + (derby() ? "values 1" : "execute function refuse_change()"));
    Stream<String> own =
        derby()
            ? Stream.of(
                "create table pejl.event_log (id integer)",
                "create schema pejl2 authorization pejl",
                "create synonym pejl.event_log for app.account",
                "create function sneaked_in() returns integer language java parameter style java"
                    + " no sql external name 'java.lang.Math.random'",
                "rename table event_log to old_log")
            : Stream.of(
                "create temporary table event_log (id integer)",
                "create schema pejl",
                "create schema authorization pejl",
                "create function sneaked_in() returns integer language sql as 'select 1'",
                "create or replace function refuse_change() returns trigger language plpgsql as"
                    + " $$ begin return null; end $$",
                "alter table event_log disable trigger all",
                "alter table event_log rename to old_log",
                "create rule sneaked_in as on insert to event_log do instead nothing");
    return Stream.concat(both, own);
  }

  private Stream<String> disguises() {
    return derby()
        ? Stream.of(
            "call syscs_util.syscs_set_database_property("
                + "'derby.database.sqlAuthorization', 'false')",
            "call syscs_util.syscs_compress_table('APP', 'EVENT_LOG', 1)",
            "call syscs_util.syscs_import_table('APP', 'EVENT_LOG', 'x', null, null, null, 1)",
            "call syscs_util.syscs_bulk_insert('APP', 'EVENT_LOG', 'x', 'y')",
            "call syscs_util.syscs_backup_database('x')",
            "call syscs_util.syscs_create_user('x', 'y')",
            "call sqlj.install_jar('x', 'app.y', 0)",
            "set role app")
        : Stream.of(
            "set role " + PostgresqlRoles.OWNER.user(),
            "set session authorization " + PostgresqlRoles.OWNER.user(),
            "set role postgres",
            "set session_replication_role = replica",
            "alter role pejl superuser",
            "grant " + PostgresqlRoles.OWNER.user() + " to pejl",
            "alter table event_log owner to pejl",
            "copy event_log from program 'true'",
            "copy event_log to '/tmp/sneaked-out'",
            "update pg_catalog.pg_trigger set tgenabled = 'D'");
  }

  /** Read from the triggers, so that a new table is in it as soon as it has them. */
  private Set<String> tablesThatRefuseEverything() throws SQLException {
    Set<String> refusing = new TreeSet<>();
    Set<String> tables = allTables();
    LATER_GUARDED.forEach(tables::remove);
    for (String table : tables) {
      String column = firstColumn(table);
      if (refused("update " + table + " set " + column + " = " + column + " where 1 = 0")
          && refused("delete from " + table + " where 1 = 0")) {
        refusing.add(table);
      }
    }
    return refusing;
  }

  /** Whether even the owner is refused, by a trigger. */
  private boolean refused(String sql) throws SQLException {
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
      return false;
    } catch (SQLException byTrigger) {
      return true;
    }
  }

  private Set<String> allTables() throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection owner = database.connections().getConnection();
        ResultSet found =
            owner
                .getMetaData()
                .getTables(null, derby() ? "APP" : "public", "%", new String[] {"TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT));
      }
    }
    tables.remove("flyway_schema_history");
    return tables;
  }

  private String firstColumn(String table) throws SQLException {
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement();
        ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      return none.getMetaData().getColumnName(1);
    }
  }

  private String triggers() {
    return derby()
        ? "select g.triggername, t.tablename from sys.systriggers g"
            + " join sys.systables t on t.tableid = g.tableid"
        : "select tgname, tgrelid::regclass::text from pg_trigger where not tgisinternal";
  }

  private String dropping(String trigger, String table) {
    return derby() ? "drop trigger " + trigger : "drop trigger " + trigger + " on " + table;
  }

  private String self() {
    return derby() ? "PEJL" : PostgresqlRoles.APPLICATION.user();
  }

  private boolean derby() {
    return database == DatabaseUnderTest.DERBY;
  }
}
