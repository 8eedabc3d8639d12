package se.pejl.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.platform.database.NoRoomException;
import se.pejl.platform.database.Room;
import se.pejl.platform.database.Room.Need;
import se.pejl.platform.database.Trouble;

@DisplayName("Trouble with the database")
class TroubleTest {

  /** From PostgreSQL's appendix A, and from what Derby did on a full disk. */
  @ParameterizedTest
  @CsvSource({
    "53100, 0, NO_ROOM",
    "XSDG1, 45000, NO_ROOM",
    "XSLA0, 45000, NO_ROOM",
    "57P01, 0, AWAY",
    "57P03, 0, AWAY",
    "53300, 0, AWAY",
    "08006, 0, AWAY",
    "08003, 40000, AWAY",
    "XJ040, 40000, AWAY",
    "XJ001, 0, AWAY",
    "23505, 30000,",
    "40XL1, 30000,",
    "42X05, 30000,",
    "XJ208, 20000,"
  })
  void is_told_from_faults_by_its_state(String state, int severity, Trouble trouble) {
    Throwable failed = new IllegalStateException(new SQLException("said", state, severity));

    assertEquals(Optional.ofNullable(trouble), Trouble.behind(failed));
  }

  @Test
  void is_a_full_disk_rather_than_what_follows_from_it() {
    SQLException away = new SQLException("no connection", "08003", 40000);
    away.setNextException(new SQLException("no page", "XSDG1", 45000));

    assertEquals(Optional.of(Trouble.NO_ROOM), Trouble.behind(new IllegalStateException(away)));
    assertEquals(Optional.empty(), Trouble.behind(new IllegalStateException()));
  }

  /** As the server throws it: it keeps no more than the words of what the database said. */
  @Test
  void is_seen_in_a_commit_that_failed() {
    Exception commit = new Exception(new XAException("LocalTransactionException: I/O error"));

    assertEquals(Optional.of(Trouble.AWAY), Trouble.behind(new IllegalStateException(commit)));
  }

  @ParameterizedTest
  @CsvSource({"100, 3", "99, 2", "50, 2", "49, 1", "25, 1", "24, 0"})
  void is_kept_away_by_refusing_the_larger_things_first(long left, int allowed) {
    Room room = new Room(() -> left, 100, () -> true);

    for (Need need : Need.values()) {
      if (need.ordinal() >= 3 - allowed) {
        room.require(need);
      } else {
        assertThrows(NoRoomException.class, () -> room.require(need), need.name());
      }
    }
  }

  @Test
  void is_found_by_trying_to_write_before_a_database_is_opened() {
    Room room = new Room(() -> Long.MAX_VALUE, 100, () -> false);

    room.require(Need.WORK);
    assertThrows(NoRoomException.class, () -> room.require(Need.OPENING));
  }
}
