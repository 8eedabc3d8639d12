package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.Casework;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.TestDatabase;
import se.pejl.platform.database.Derby;
import se.pejl.platform.database.Room;
import se.pejl.platform.database.Trouble;

/** {@code -Dpejl.full-disks=100} fills it so many times. */
@DisplayName("A Derby whose disk somebody else fills up")
class DerbyOnAFullDiskTest {

  private static final int TIMES = Integer.getInteger("pejl.full-disks", 5);
  private static final long RESERVE = 64L << 20;
  private static final int ATTEMPTS = 4;
  private static final int MOST_THAT_FIT = 2000;
  private static final ItemCode Q1 = new ItemCode("q1");

  @TempDir Path folder;

  private volatile long left = Long.MAX_VALUE;
  private Derby derby;
  private TestDatabase database;
  private Casework work;
  private UUID draft;
  private int revision;

  @BeforeEach
  void begin() {
    FullDisk.install();
    System.setProperty("derby.stream.error.method", Derby.class.getName() + ".silence");
    Room room = new Room(() -> left, RESERVE, FullDisk::canGrow);
    derby = new Derby(FullDisk.PROTOCOL + folder.resolve("derby"), room);
    database = TestDatabase.of(derby);
    work = new Casework(database);
    draft = work.begin(work.asta, work.youth(work.asta, "Test"), Casework.PHQ9, "2026-11-20");
  }

  @AfterEach
  void close() {
    FullDisk.become(FullDisk.State.ROOM);
    left = Long.MAX_VALUE;
    database.close();
    derby.close();
  }

  @ParameterizedTest
  @EnumSource(names = "ROOM", mode = EnumSource.Mode.EXCLUDE)
  void keeps_all_that_was_acknowledged_and_works_again_when_there_is_room(FullDisk.State full) {
    for (int time = 1; time <= TIMES; time++) {
      FullDisk.become(full);
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        Throwable failed = assertThrows(RuntimeException.class, this::saveUntilItIsFull);
        assertTrue(Trouble.behind(failed).isPresent(), () -> "" + failed);
      }

      left = 0;
      Throwable closed = assertThrows(RuntimeException.class, this::saveNext);
      assertEquals(Optional.of(Trouble.NO_ROOM), Trouble.behind(closed));

      left = Long.MAX_VALUE;
      FullDisk.become(FullDisk.State.ROOM);
      saveNext();
    }
    assertEquals(revision, lines(), "one line in the log for each answer that was acknowledged");
    assertTrue(work.in(u -> u.log().verify(work.board)).intact());
  }

  private long lines() {
    return database.inTransaction(
        em ->
            em.createQuery("select count(e) from LoggedEvent e where e.kind = :kind", Long.class)
                .setParameter("kind", Kind.ANSWER_SAVED)
                .getSingleResult());
  }

  private void saveUntilItIsFull() {
    for (int saved = 0; saved < MOST_THAT_FIT; saved++) {
      saveNext();
    }
  }

  /** What failed is sent again with the same number, and is stored once. */
  private void saveNext() {
    NewAnswer answer = NewAnswer.of(Casework.answer("" + (revision + 1) % 4), revision);
    int stored = work.in(u -> u.administer().answer(work.asta, draft, Q1, answer)).revision();
    revision++;
    assertEquals(revision, stored);
  }
}
