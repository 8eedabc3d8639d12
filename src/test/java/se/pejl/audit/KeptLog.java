package se.pejl.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;
import se.pejl.access.Actor;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.chain.Anchor;
import se.pejl.access.log.chain.AnchorFile;
import se.pejl.access.log.chain.AnchorKeys;
import se.pejl.platform.TestDatabase;
import se.pejl.platform.database.Derby;

/** The logs of three boards as Pejl keeps them in Derby, with their anchors beside the database. */
public final class KeptLog {

  public static final List<UUID> BOARDS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
  public static final int EVENTS = 24;

  private static final Instant BEGIN = Instant.parse("2026-01-10T08:00:00.000001Z");
  private static final int BETWEEN_ANCHORS = 5;

  private final Path folder;

  private KeptLog(Path folder) {
    this.folder = folder;
  }

  public static KeptLog in(Path folder) throws IOException {
    KeptLog kept = new KeptLog(folder);
    AnchorKeys.generate(kept.key(), "key-1");
    AnchorFile anchors = new AnchorFile(kept.anchors(), AnchorKeys.read(kept.key()));
    System.setProperty("derby.stream.error.method", Derby.class.getName() + ".silence");
    Derby derby = new Derby(kept.database().toString());
    TestDatabase database = TestDatabase.of(derby);
    for (int number = 1; number <= EVENTS; number++) {
      for (UUID board : BOARDS) {
        kept.append(database, board, number);
      }
      if (number % BETWEEN_ANCHORS == 0 || number == EVENTS) {
        anchors.add(kept.ends(number));
      }
    }
    database.close();
    derby.close();
    return kept;
  }

  private void append(TestDatabase database, UUID board, int number) {
    Clock clock = Clock.fixed(BEGIN.plusSeconds(60L * number), ZoneOffset.UTC);
    Actor asta = new Actor(new UUID(1, 1), "asta", "Asta Ek", Role.WORKER, board, new UUID(2, 2));
    UUID file = new UUID(3, number % 4);
    Event read =
        new Event(
            Kind.values()[number % Kind.values().length],
            number % 3 == 0 ? null : new UUID(4, number),
            number % 2 == 0 ? null : file,
            number % 2 == 0 ? null : "casework",
            number % 5 == 0 ? "phq-9" : null);
    database.change(entityManager -> new EventLog(entityManager, clock).append(asta, read));
  }

  /** As the database has them, because only it knows the hashes. */
  private List<Anchor> ends(int number) {
    List<Anchor> ends = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select board, last_seq, last_hash from chain_head")) {
      while (rows.next()) {
        Instant at = BEGIN.plusSeconds(60L * number + 1);
        ends.add(new Anchor(at, rows.getString(1), rows.getLong(2), rows.getString(3)));
      }
      return ends;
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As whoever owns the database, who needs no password for it. */
  public Connection connect() throws SQLException {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(database().toString());
    return source.getConnection();
  }

  /** A connection that nothing stops: no triggers, no rule that a number stands once. */
  public Connection attack() throws SQLException {
    Connection connection = connect();
    for (String guard :
        List.of(
            "drop trigger event_log_no_update",
            "drop trigger event_log_no_delete",
            "alter table event_log drop constraint event_log_number")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(guard);
      }
    }
    connection.setAutoCommit(false);
    return connection;
  }

  public void close() {
    new Derby(database().toString()).close();
  }

  public Path database() {
    return folder.resolve("derby");
  }

  public Path anchors() {
    return folder.resolve("anchors.log");
  }

  public Path key() {
    return folder.resolve("anchor-key");
  }

  List<Anchor> anchored() throws IOException {
    return new AnchorFile(anchors(), AnchorKeys.read(key())).read().anchors();
  }
}
