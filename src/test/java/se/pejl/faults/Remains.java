package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LogVerification;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Status;
import se.pejl.assessment.sheet.Given;
import se.pejl.platform.TestDatabase;

/** What a dead server leaves in its database, looked at without the server. */
record Remains(TestDatabase database) {

  /** The chain of every board holds from its first event to its last. */
  void assertLogHolds() {
    database.change(
        entityManager -> {
          EventLog log = new EventLog(entityManager, Clock.systemUTC());
          List<UUID> boards =
              entityManager.createQuery("select b.id from Board b", UUID.class).getResultList();
          assertEquals(1, boards.size());
          LogVerification found = log.verify(boards.get(0));
          assertTrue(found.intact(), () -> "" + found.breaks());
          assertTrue(found.events() > 0);
        });
  }

  /**
   * An answer and its line in the log are one transaction: as many answers as lines, and the scores
   * of finishing and of signing once each.
   */
  void assertSigned(String assessment, int saves) {
    UUID id = UUID.fromString(assessment);
    database.change(
        entityManager -> {
          Assessment found = entityManager.find(Assessment.class, id);
          assertEquals(Status.SIGNED, found.status());
          int stored = found.answers().items().values().stream().mapToInt(Given::revision).sum();
          assertEquals(saves, stored);
          assertEquals(saves, count(entityManager, id, Kind.ANSWER_SAVED));
          assertEquals(1, count(entityManager, id, Kind.ASSESSMENT_FINISHED));
          assertEquals(1, count(entityManager, id, Kind.ASSESSMENT_SIGNED));
          assertEquals(2, scoreRows(entityManager, id));
        });
  }

  private static long count(EntityManager entityManager, UUID subject, Kind kind) {
    return entityManager
        .createQuery(
            "select count(e) from LoggedEvent e where e.subject = :subject and e.kind = :kind",
            Long.class)
        .setParameter("subject", subject)
        .setParameter("kind", kind)
        .getSingleResult();
  }

  private static long scoreRows(EntityManager entityManager, UUID assessment) {
    return entityManager
        .createQuery("select count(r) from ScoreRow r where r.assessment = :assessment", Long.class)
        .setParameter("assessment", assessment)
        .getSingleResult();
  }
}
