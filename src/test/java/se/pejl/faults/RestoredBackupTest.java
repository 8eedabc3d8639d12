package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Rules;
import se.pejl.assessment.ScoreRow;
import se.pejl.assessment.SignedResult;
import se.pejl.assessment.UseCases;
import se.pejl.form.Form;
import se.pejl.library.FormLibrary;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.TestDatabase;

/**
 * Three people sign assessments until the backup is made, and a little longer. {@code
 * -Dpejl.signed-before-backup=300} waits for more of them than 12.
 */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A backup that was made while people worked, restored")
class RestoredBackupTest {

  private static final int SIGNED_BEFORE = Integer.getInteger("pejl.signed-before-backup", 12);
  private static final int DESKS = 3;
  private static final int MOST_LOST = 100;

  @Parameter DatabaseUnderTest database;
  @TempDir Path folder;

  private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<RuntimeException> unacknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean closing = new AtomicBoolean();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void has_all_that_was_acknowledged_with_right_scores_and_an_unbroken_log() throws Exception {
    Casework work = new Casework(database);
    ExecutorService desks = Executors.newFixedThreadPool(DESKS);
    for (int desk = 0; desk < DESKS; desk++) {
      desks.submit(() -> signUntilClosing(work));
    }
    while (acknowledged.size() < SIGNED_BEFORE) {
      assertTrue(unacknowledged.size() < MOST_LOST, () -> "nothing is signed: " + unacknowledged);
      Thread.sleep(20);
    }
    List<UUID> before = new ArrayList<>(acknowledged);
    long begun = System.nanoTime();
    Path backup = OnlineBackup.make(database, folder);
    long made = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    closing.set(true);
    desks.shutdown();
    assertTrue(desks.awaitTermination(2, TimeUnit.MINUTES));

    begun = System.nanoTime();
    try (OnlineBackup restored = OnlineBackup.restore(database, backup)) {
      TestDatabase copy = TestDatabase.of(restored.database());
      int signed = copy.inTransaction(em -> compare(em, work, before));
      copy.close();
      System.out.printf(
          "%s: backup in %d ms, restored and compared in %d ms: %d signed before it, %d in it, %d"
              + " at the end%n",
          database,
          made,
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
          before.size(),
          signed,
          acknowledged.size());
    }
  }

  private void signUntilClosing(Casework work) {
    UUID youth = work.youth(work.asta, "Test");
    for (int day = 1; !closing.get(); day = day % 28 + 1) {
      try {
        String date = "2026-10-" + (day < 10 ? "0" : "") + day;
        acknowledged.add(work.signedPhq9(work.asta, youth, date, "" + day % 4));
      } catch (RuntimeException lost) {
        unacknowledged.add(lost); // somebody else was first at the log
      }
    }
  }

  /** How many signed assessments the copy has; each of them is held to its answers again. */
  private int compare(EntityManager em, Casework work, List<UUID> before) {
    assertTrue(new EventLog(em, Clock.systemUTC()).verify(work.board).intact());
    Assessments assessments = new Assessments(em);
    before.forEach(id -> assertTrue(assessments.find(id).orElseThrow().signature().isPresent()));
    List<Assessment> signed =
        em.createQuery(
                "select a from Assessment a, CaseFile f where a.caseFile = f.id"
                    + " and f.board = :board and a.sealing.signedAt is not null",
                Assessment.class)
            .setParameter("board", work.board)
            .getResultList();
    FormLibrary forms = new UseCases(em, work.clock()).forms();
    signed.forEach(assessment -> requireSound(assessments, assessment, forms));
    return signed.size();
  }

  private static void requireSound(
      Assessments assessments, Assessment assessment, FormLibrary forms) {
    SignedResult stored = assessments.signed(assessment.id());
    assertTrue(assessment.intact(stored));
    Form form = forms.get(assessment.form());
    Rules rules = Rules.of(forms, assessment.form());
    assertEquals(
        assessment.score(rules).scores(),
        stored.scores().stream().map((ScoreRow row) -> row.score(form)).toList());
  }
}
