package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.audit.KeptLog;

@DisplayName("Verifying the log of a backup from the command line")
class VerifyingLogsTest {

  private static final String SECOND = KeptLog.BOARDS.get(1).toString();

  @TempDir Path folder;

  private KeptLog kept;

  @BeforeEach
  void keep() throws IOException {
    kept = KeptLog.in(folder);
  }

  @Test
  void finds_nothing_in_one_that_nobody_touched_and_leaves_it_alone() throws IOException {
    List<String> before = files();

    Run run = verify("--no-tail");

    assertEquals(ExitCode.FINE, run.code(), run.out() + run.err());
    assertEquals("Allt håller, prövat mot ankarna.", run.out().lines().toList().get(3));
    assertTrue(run.out().contains(SECOND + ": 24 händelser, slutar med "), run.out());
    assertEquals(before, files());
  }

  @Test
  void names_board_number_and_fault_and_nobody() throws SQLException {
    change("update event_log set account_name = 'Någon Annan' where seq = 7 and board = ?");

    Run run = verify("--language", "en");

    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.out().startsWith(SECOND + ":7: changed: what the event says"), run.out());
    assertTrue(run.out().contains("One fault, held against the anchors."), run.out());
    assertFalse((run.out() + run.err()).contains("Annan"));
  }

  @Test
  void tells_programs_the_same() throws SQLException {
    change("delete from event_log where seq in (7, 8) and board = ?");

    Run run = verify("--json");

    assertTrue(run.out().startsWith("{\"holds\":false,\"anchored\":true,\"boards\":[{"), run.out());
    assertTrue(
        run.out().contains("{\"board\":\"" + SECOND + "\",\"from\":7,\"to\":8,\"fault\":\"gap\"}"),
        run.out());
  }

  @Test
  void finds_an_end_that_was_cut_off_only_by_the_anchors() throws SQLException {
    change(
        "delete from event_log where seq > 20 and board = ?",
        "update chain_head set last_seq = 20, last_hash = (select hash from event_log where seq ="
            + " 20 and event_log.board = chain_head.board) where board = ?");

    Run alone = Run.of("verify-log", kept.database());
    assertEquals(ExitCode.FINE, alone.code(), alone.out());
    assertTrue(alone.out().contains("Utan ankare"), alone.out());

    Run anchored = verify();
    assertEquals(ExitCode.PROBLEMS, anchored.code());
    assertTrue(anchored.out().startsWith(SECOND + ":21-24: end-missing"), anchored.out());
    Run older = verify("--until", "2026-01-10T08:20:30Z");
    assertEquals(ExitCode.FINE, older.code(), older.out());
  }

  @Test
  void says_of_events_after_the_last_anchor_how_many_there_are() throws IOException {
    List<String> lines = Files.readAllLines(kept.anchors());
    Files.write(kept.anchors(), lines.subList(0, lines.size() - 3));

    assertTrue(verify().out().contains("; 4 efter sista ankaret"), verify().out());
    assertEquals(ExitCode.FINE, verify().code());
    assertEquals(ExitCode.PROBLEMS, verify("--no-tail").code());
  }

  @Test
  void reads_an_exported_log_as_it_reads_the_database() throws IOException {
    Path file = folder.resolve("log.jsonl");
    assertEquals("72 händelser skrivna.\n", Run.of("export-log", folder, file).out());
    assertEquals(ExitCode.FINE, verify(file).code());
    assertEquals(ExitCode.WRONG_USE, Run.of("export-log", folder, file).code());

    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
    java.util.Collections.swap(lines, 10, 11);
    Files.write(file, lines);
    assertTrue(verify(file).out().contains("out-of-order"), verify(file).out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          forms                   | is no folder with a Derby database
          pom.xml                 | This copy cannot be read to its end
          --until tomorrow .      | '--until' is the moment
          --anchors pom.xml .     | Anchors are checked with their key
          --user                  | '--user' needs a value
          """)
  void says_what_it_cannot_use(String words, String reason) {
    List<Object> all = new java.util.ArrayList<>(List.of("verify-log", "--language", "en"));
    Stream.of(words.split(" "))
        .map(word -> word.equals(".") ? kept.database().toString() : word)
        .forEach(all::add);

    Run run = Run.of(all.toArray());

    assertTrue(run.err().replace("--until is", "'--until' is").contains(reason), run.err());
    assertEquals("", run.out());
  }

  private Run verify(Object... more) {
    boolean other = more.length > 0 && more[0] instanceof Path;
    List<Object> words = new java.util.ArrayList<>(List.of("verify-log"));
    words.add(other ? more[0] : kept.database());
    words.addAll(List.of("--anchors", kept.anchors(), "--anchor-key", kept.key()));
    Stream.of(more).skip(other ? 1 : 0).forEach(words::add);
    return Run.of(words.toArray());
  }

  private void change(String... forgeries) throws SQLException {
    try (Connection connection = kept.attack()) {
      for (String sql : forgeries) {
        try (var statement = connection.prepareStatement(sql)) {
          statement.setString(1, SECOND);
          statement.executeUpdate();
        }
      }
      connection.commit();
    } finally {
      kept.close();
    }
  }

  private List<String> files() throws IOException {
    try (var all = Files.walk(kept.database())) {
      return all.filter(Files::isRegularFile)
          .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
          .sorted()
          .toList();
    }
  }
}
