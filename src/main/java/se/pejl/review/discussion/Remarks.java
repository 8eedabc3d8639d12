package se.pejl.review.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Everything that was said in review, and who has seen it. */
@ApplicationScoped
public class Remarks {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Remarks() {} // for CDI

  public Remarks(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Remark remark) {
    entityManager.persist(remark);
  }

  void add(ReviewReading reading) {
    entityManager.persist(reading);
  }

  /** About what began with this assessment, oldest first. */
  List<Remark> about(UUID first) {
    return entityManager
        .createQuery(
            "select r from Remark r where r.first = :first order by r.saidAt", Remark.class)
        .setParameter("first", first)
        .getResultList();
  }

  /** In any of these case files, oldest first. */
  List<Remark> in(Collection<String> caseFiles) {
    return caseFiles.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from Remark r where r.caseFile in :caseFiles order by r.saidAt",
                Remark.class)
            .setParameter("caseFiles", caseFiles)
            .getResultList();
  }

  /** Who has seen what began with this assessment, oldest first. */
  List<ReviewReading> readings(UUID first) {
    return entityManager
        .createQuery(
            "select r from ReviewReading r where r.first = :first order by r.readAt",
            ReviewReading.class)
        .setParameter("first", first)
        .getResultList();
  }
}
