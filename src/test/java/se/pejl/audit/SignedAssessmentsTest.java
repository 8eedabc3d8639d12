package se.pejl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.assessment.Casework;
import se.pejl.audit.SignedFault.Kind;
import se.pejl.form.Form;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.database.Derby;

@DisplayName("Signed assessments in a backup")
class SignedAssessmentsTest {

  @TempDir static Path folder;

  private static Path backup;
  private static Connection database;
  private static List<Form> forms;
  private static UUID earlier;
  private static UUID later;
  private static UUID judged;
  private static UUID latest;

  @BeforeAll
  static void sign() throws Exception {
    Casework work = new Casework(DatabaseUnderTest.DERBY);
    UUID youth = work.youth(work.asta, "Test");
    earlier = work.signedPhq9(work.asta, youth, "2026-10-01", "1");
    later = work.signedPhq9(work.asta, youth, "2026-11-01", "2");
    judged = work.signedTargetGroup(youth, "2026-11-02", "", "skäl");
    latest = work.signedPhq9(work.asta, youth, "2026-11-10", "0");
    forms =
        work.in(
            u ->
                Stream.of(Casework.PHQ9, Casework.TARGET_GROUP)
                    .map(id -> u.forms().get(id))
                    .toList());
    try (Connection owner = DatabaseUnderTest.DERBY.connections().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("call syscs_util.syscs_backup_database('" + folder + "')");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      backup = inside.findFirst().orElseThrow();
    }
    database = withoutGuards();
  }

  /** As somebody has it who owns the database. */
  private static Connection withoutGuards() throws SQLException {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(backup.toString());
    Connection connection = source.getConnection();
    List<String> guards = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select 'drop trigger "' || triggername || '"' from sys.systriggers
                union all
                select 'alter table "' || t.tablename || '" drop constraint "' || c.constraintname
                    || '"'
                from sys.sysconstraints c join sys.systables t on t.tableid = c.tableid
                where cast(c.type as varchar(1)) = 'F'
                """)) {
      while (rows.next()) {
        guards.add(rows.getString(1));
      }
    }
    for (String guard : guards) {
      execute(connection, guard);
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @AfterAll
  static void close() throws SQLException {
    database.rollback();
    database.close();
    new Derby(backup.toString()).close();
  }

  @Test
  void hold_when_nobody_touched_them() {
    assertEquals(Set.of(), faults(earlier));
    assertEquals(Set.of(), faults(later));
    assertEquals(Set.of(), faults(judged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
update assessment set answers = OTHERS | CONTENT_CHANGED SCORE_DIFFERS
update assessment set answers_hash = 'x'                  | CONTENT_CHANGED
update assessment set answers = 'x'                       | UNREADABLE
update assessment set signer_name = 'Någon Annan'         | CONTENT_CHANGED
update assessment set signed_at = signed_at + 1           | CONTENT_CHANGED
update assessment set signed_by = (select id from account where id <> signed_by fetch first row only) | CONTENT_CHANGED
update assessment set assessed_on = '2026-10-02'          | CONTENT_CHANGED
update assessment set informant = 'TEACHER'               | CONTENT_CHANGED
update assessment set informant = 'NOBODY'                | UNREADABLE
update assessment set judgements = '[{}]'                 | CONTENT_CHANGED
update assessment set content_hash = answers_hash         | CONTENT_CHANGED LOG_DIFFERS
update assessment set fingerprint = 'x'                   | CONTENT_CHANGED FORM_MISSING
update score_row set lowest = 3, highest = 3              | CONTENT_CHANGED SCORE_DIFFERS
update score_row set band = 'severe'                      | CONTENT_CHANGED
delete from score_row                                     | CONTENT_CHANGED SCORE_DIFFERS
""")
  void are_found_when_they_were_changed(String change, String kinds) throws SQLException {
    String own = change.contains("score_row") ? "assessment" : "id";
    String sql = change.replace("OTHERS", answersOfLater());
    execute(database, sql + " where " + own + " = '" + earlier + "'");
    Set<Kind> found = faults(earlier);
    database.rollback();

    Set<Kind> expected = Stream.of(kinds.split(" ")).map(Kind::valueOf).collect(Collectors.toSet());
    assertTrue(found.containsAll(expected), () -> "" + found);
  }

  @Test
  void are_found_when_what_they_say_of_change_was_changed() throws SQLException {
    execute(database, "update score_change set difference = 1 where assessment = '" + later + "'");
    Set<Kind> found = faults(later);
    database.rollback();

    assertEquals(EnumSet.of(Kind.CONTENT_CHANGED), found);
  }

  @Test
  void are_missed_when_they_are_gone() throws SQLException {
    for (String table : List.of("score_change", "score_row")) {
      execute(database, "delete from " + table + " where assessment = '" + latest + "'");
    }
    execute(database, "delete from assessment where id = '" + latest + "'");
    Set<Kind> found = faults(latest);
    database.rollback();

    assertEquals(EnumSet.of(Kind.MISSING), found);
  }

  /** The answers of the later one: well formed, and not what was signed. */
  private static String answersOfLater() {
    return "(select answers from assessment other where other.id = '" + later + "')";
  }

  private static Set<Kind> faults(UUID assessment) {
    return new SignedAssessments(new CopiedDatabase(database, () -> {}), forms)
        .verify().faults().stream()
            .filter(fault -> fault.assessment().equals(assessment.toString()))
            .map(SignedFault::kind)
            .collect(Collectors.toSet());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
