package se.pejl.assessment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.log.kept.RowState;

/** What somebody has asked to be cancelled. */
@ApplicationScoped
public class CancellationRequests {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public CancellationRequests() {} // for CDI

  public CancellationRequests(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(CancellationRequest request) {
    entityManager.persist(request);
  }

  /** About one assessment; the last one is what counts. */
  Optional<CancellationRequest> latest(UUID assessment) {
    return entityManager
        .createQuery(
            """
            select r from CancellationRequest r where r.assessment = :assessment
            order by r.askedAt desc
            """,
            CancellationRequest.class)
        .setParameter("assessment", assessment)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What the log says of all that was ever asked about an assessment, and answered. */
  RowState stateOf(UUID assessment) {
    return RowState.of(
        assessment,
        CancellationRequest.class,
        entityManager
            .createQuery(
                "select r from CancellationRequest r where r.assessment = :assessment",
                CancellationRequest.class)
            .setParameter("assessment", assessment)
            .getResultList());
  }

  /** Of a board, not answered and not carried out, the longest waiting first. */
  List<CancellationRequest> waiting(UUID board) {
    return entityManager
        .createQuery(
            """
            select r from CancellationRequest r, Assessment a, CaseFile f
            where r.assessment = a.id and a.caseFile = f.id and f.board = :board
              and r.declinedAt is null
              and not exists (select c from Cancellation c where c.assessment = a.id)
            order by r.askedAt
            """,
            CancellationRequest.class)
        .setParameter("board", board)
        .getResultList();
  }
}
