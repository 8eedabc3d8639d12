package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.assessment.Casework;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.PostgresqlRoles;
import se.pejl.platform.TestDatabase;
import se.pejl.platform.database.Postgresql;

@DisplayName("An auditor with the address of a PostgreSQL and the application's user")
class VerifyingOnPostgresqlTest {

  @TempDir Path folder;

  private TestDatabase database;
  private String address;
  private Path password;

  @BeforeEach
  void sign() throws IOException {
    database = DatabaseUnderTest.POSTGRESQL.fresh();
    Casework work = new Casework(database);
    work.tellOfPeople();
    work.signedPhq9(work.asta, work.youth(work.asta, "Test"), "2026-11-01", "1");
    address = ((Postgresql) database.database()).url();
    password =
        Files.writeString(folder.resolve("password"), PostgresqlRoles.APPLICATION.password());
  }

  @Test
  void verifies_what_nobody_touched_and_exports_it() {
    Path file = folder.resolve("log.jsonl");

    assertEquals(ExitCode.FINE, run("verify-log").code());
    Run signed = run("verify-signed", "forms");
    assertEquals(ExitCode.FINE, signed.code(), signed.out());
    assertTrue(signed.out().contains("En signerad bedömning: alla håller"), signed.out());
    assertEquals(ExitCode.FINE, run("export-log", file).code());
    assertEquals(ExitCode.FINE, Run.of("verify-log", file).code());
  }

  @Test
  void finds_what_the_owner_changed() throws SQLException {
    try (Connection owner = database.connections().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("alter table assessment disable trigger user");
      statement.execute("update assessment set signer_name = 'Någon Annan'");
      statement.execute("alter table event_log disable trigger user");
      statement.execute("delete from event_log where seq = 3");
    }

    assertTrue(run("verify-log").out().contains(":3: gap"), run("verify-log").out());
    assertTrue(run("verify-signed", "forms").out().contains("content-changed"));
  }

  private Run run(String command, Object... files) {
    List<Object> words = new ArrayList<>(List.of(command, address));
    words.addAll(List.of(files));
    words.addAll(List.of("--user", PostgresqlRoles.APPLICATION.user()));
    words.addAll(List.of("--password-file", password));
    return Run.of(words.toArray());
  }
}
