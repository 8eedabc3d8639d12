package se.pejl.access.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Actor;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.LogVerification.Break;
import se.pejl.access.log.LogVerification.Fault;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.TestDatabase;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The log of a board")
class EventLogTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-29T01:30:00.123456Z"), ZoneOffset.UTC);

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final Actor worker =
      new Actor(UUID.randomUUID(), "asta", "Asta", Role.WORKER, board, UUID.randomUUID());

  @Test
  void keeps_what_was_done_newest_first() {
    UUID file = UUID.randomUUID();
    UUID form = UUID.randomUUID();
    append(Event.of(Kind.FORM_PUBLISHED, form));
    append(Event.in(file, Kind.CASEFILE_READ, file, "handläggning"));

    List<LoggedEvent> latest = database.inTransaction(em -> log(em).latest(board, 0, 10));

    assertEquals(List.of(Kind.CASEFILE_READ, Kind.FORM_PUBLISHED), kinds(latest));
    assertEquals(CLOCK.instant(), latest.get(0).at());
    assertEquals("handläggning", latest.get(0).purpose());
    assertEquals(
        List.of(Kind.CASEFILE_READ),
        kinds(database.inTransaction(em -> log(em).about(board, file, 0, 10))));
  }

  @Test
  void takes_several_events_of_one_transaction_from_the_first_on() {
    for (int transaction = 0; transaction < 2; transaction++) {
      database.change(
          em -> {
            log(em).append(worker, Event.of(Kind.SIGNED_IN, null));
            log(em).append(worker, Event.of(Kind.LOG_READ, null));
            assertEquals(Kind.LOG_READ, log(em).latest(board, 0, 1).get(0).kind());
            log(em).append(worker, Event.of(Kind.SIGNED_OUT, null));
          });
    }

    LogVerification found = database.inTransaction(em -> log(em).verify(board));
    assertTrue(found.intact());
    assertEquals(6, found.events());
  }

  @Test
  void is_intact_while_nobody_touches_it() {
    three();

    LogVerification found = verify(database.fresh());
    assertEquals(0, found.events());
    LogVerification own = database.inTransaction(em -> log(em).verify(board));
    assertTrue(own.intact());
    assertEquals(3, own.events());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event_log set note = 'x'",
        "update event_log set note = 'x' where 1 = 0",
        "delete from event_log",
        "truncate table event_log"
      })
  void refuses_to_be_changed_even_by_plain_sql(String statement) {
    three();

    assertThrows(SQLException.class, () -> sql(database.connections(), statement));

    assertEquals(3, database.inTransaction(em -> log(em).verify(board)).events());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event_log set note = 'innocent' where seq = 2",
        "update event_log set happened_at = happened_at + 1 where seq = 2",
        "update event_log set case_file = subject where seq = 2"
      })
  void shows_which_event_was_changed_behind_its_back(String forgery) throws SQLException {
    TestDatabase own = database.fresh();
    three(own);

    forge(own, forgery);

    assertEquals(List.of(new Break(2, Fault.CHANGED_OR_MISSING)), verify(own).breaks());
  }

  @Test
  void shows_a_gap() throws SQLException {
    TestDatabase own = database.fresh();
    three(own);

    forge(own, "delete from event_log where seq = 2");

    assertEquals(List.of(new Break(3, Fault.CHANGED_OR_MISSING)), verify(own).breaks());
  }

  @Test
  void shows_a_missing_end() throws SQLException {
    TestDatabase own = database.fresh();
    three(own);

    forge(own, "delete from event_log where seq = 3");

    assertEquals(List.of(new Break(3, Fault.END_MISSING)), verify(own).breaks());
  }

  @Test
  void is_one_chain_whoever_writes_at_the_same_time() {
    append(Event.of(Kind.SIGNED_IN, null));

    CompletableFuture.allOf(
            IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(this::tenTimes))
                .toArray(CompletableFuture[]::new))
        .join();

    LogVerification found = database.inTransaction(em -> log(em).verify(board));
    assertTrue(found.intact());
    assertEquals(41, found.events());
  }

  private void tenTimes() {
    for (int i = 0; i < 10; i++) {
      append(Event.of(Kind.LOG_READ, null));
    }
  }

  private void three() {
    append(Event.of(Kind.SIGNED_IN, null));
    append(Event.of(Kind.CASEFILE_READ, UUID.randomUUID()));
    append(Event.of(Kind.SIGNED_OUT, null));
  }

  private void three(TestDatabase own) {
    for (Kind kind : List.of(Kind.SIGNED_IN, Kind.CASEFILE_READ, Kind.SIGNED_OUT)) {
      own.change(em -> log(em).append(worker, Event.of(kind, UUID.randomUUID())));
    }
  }

  private void append(Event event) {
    database.change(em -> log(em).append(worker, event));
  }

  private LogVerification verify(TestDatabase own) {
    return own.inTransaction(em -> log(em).verify(board));
  }

  /** As somebody could who owns the database: without the triggers. */
  private void forge(TestDatabase own, String statement) throws SQLException {
    switch (database) {
      case DERBY -> {
        sql(own.connections(), "drop trigger event_log_no_update");
        sql(own.connections(), "drop trigger event_log_no_delete");
      }
      case POSTGRESQL -> sql(own.connections(), "drop trigger event_log_append_only on event_log");
    }
    sql(own.connections(), statement);
  }

  private static void sql(javax.sql.DataSource connections, String statement) throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }

  private static List<Kind> kinds(List<LoggedEvent> events) {
    return events.stream().map(LoggedEvent::kind).toList();
  }

  private static EventLog log(jakarta.persistence.EntityManager em) {
    return new EventLog(em, CLOCK);
  }
}
