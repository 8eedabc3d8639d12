package se.pejl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.chain.BoardReport;
import se.pejl.access.log.chain.Finding;
import se.pejl.access.log.chain.LogWalk;
import se.pejl.audit.Attack.Trace;

/**
 * Each way of changing a log is tried at random places of a real Derby database, and undone. {@code
 * -Dpejl.log-mutations=600} tries each so many times.
 */
@DisplayName("A log that was changed by whoever owns the database")
class ChangedLogsTest {

  private static final int TIMES = Integer.getInteger("pejl.log-mutations", 6);
  private static final long SEED = Long.getLong("pejl.seed", 20261122);

  @TempDir static Path folder;

  private static KeptLog kept;
  private static Connection database;

  @BeforeAll
  static void open() throws IOException, SQLException {
    kept = KeptLog.in(folder);
    database = kept.attack();
  }

  @AfterAll
  static void close() throws SQLException {
    database.rollback();
    database.close();
    kept.close();
  }

  @Test
  void was_found_to_hold_before() throws Exception {
    List<BoardReport> boards = walk();

    assertEquals(List.of(), findings(boards));
    assertEquals(KeptLog.BOARDS.size(), boards.size());
    assertTrue(boards.stream().allMatch(board -> board.events() == KeptLog.EVENTS));
    assertTrue(boards.stream().allMatch(board -> board.unanchored() == 0));
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void is_found_and_the_place_is_named(Attack attack) throws Exception {
    Random random = new Random(SEED + attack.ordinal());
    for (int time = 0; time < TIMES; time++) {
      Trace trace = attack.on(new Forgery(database), random);
      List<Finding> found = findings(walk());
      database.rollback();

      assertTrue(
          found.stream().anyMatch(finding -> shows(finding, trace)), () -> trace + ": " + found);
    }
  }

  private static boolean shows(Finding finding, Trace trace) {
    return finding.board().equals(trace.board())
        && finding.to() >= trace.number()
        && (trace.orLater() || finding.from() <= trace.number());
  }

  private static List<BoardReport> walk() throws IOException {
    CopiedDatabase log = new CopiedDatabase(database, () -> {});
    LogWalk walk = new LogWalk(log.heads(), kept.anchored(), Instant.MAX);
    log.events(walk::next);
    return walk.end().stream().map(BoardReport::demandingAnchors).toList();
  }

  private static List<Finding> findings(List<BoardReport> boards) {
    return boards.stream().flatMap(board -> board.findings().stream()).toList();
  }
}
