package se.pejl.platform.database;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Settings;

/** That the server then ends, and says so, is in {@code StartIT}. */
@DisplayName("A database that cannot be used as it is set")
class DatabaseSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oracle | x | pejl.database is 'oracle'; it must be derby or postgresql",
        "postgresql | x | pejl.postgresql.url is missing",
        "derby | /proc/nowhere | the data folder cannot be made or kept private"
      })
  void is_refused_with_what_to_change(String product, String folder, String reason) {
    Settings settings = new Settings(Map.of("pejl.database", product, "pejl.data", folder));

    var refused = assertThrows(CannotStartException.class, () -> Database.configured(settings));

    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  @Test
  void is_refused_when_derby_is_told_not_to_wait_for_the_disk() {
    System.setProperty("derby.system.durability", "test");
    try {
      Settings settings = new Settings(Map.of("pejl.database", "derby", "pejl.data", "target"));

      var refused = assertThrows(CannotStartException.class, () -> Database.configured(settings));

      assertTrue(refused.getMessage().contains("loses data at a power cut"));
    } finally {
      System.clearProperty("derby.system.durability");
    }
  }

  @ParameterizedTest
  @CsvSource({"off, on, fsync=off", "on, off, full_page_writes=off"})
  void is_refused_when_it_loses_what_it_acknowledged(String fsync, String pages, String named)
      throws IOException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", fsync)
            .setServerConfig("full_page_writes", pages)
            .start()) {
      var refused = assertThrows(CannotStartException.class, in(server)::requireDurable);

      assertTrue(refused.getMessage().contains("PostgreSQL is set to " + named));
    }
  }

  @Test
  void is_taken_when_it_keeps_what_it_acknowledged() throws IOException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .start()) {
      in(server).requireDurable();
    }
  }

  private static Postgresql in(EmbeddedPostgres server) {
    return new Postgresql(
        server.getJdbcUrl("postgres", "postgres"),
        new Postgresql.Login("postgres", ""),
        Optional.empty());
  }
}
