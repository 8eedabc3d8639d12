package se.pejl.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All decisions supervisors have made. */
@ApplicationScoped
public class Reviews {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Reviews() {} // for CDI

  public Reviews(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ReviewDecision decision) {
    entityManager.persist(decision);
  }

  /** About any of these, oldest first. */
  public List<ReviewDecision> about(Collection<UUID> assessments) {
    return assessments.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select d from ReviewDecision d where d.assessment in :assessments
                order by d.decidedAt
                """,
                ReviewDecision.class)
            .setParameter("assessments", assessments)
            .getResultList();
  }

  /** Oldest first. */
  public List<ReviewDecision> about(UUID assessment) {
    return entityManager
        .createQuery(
            "select d from ReviewDecision d where d.assessment = :assessment order by d.decidedAt",
            ReviewDecision.class)
        .setParameter("assessment", assessment)
        .getResultList();
  }
}
