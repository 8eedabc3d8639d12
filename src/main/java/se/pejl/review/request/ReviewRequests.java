package se.pejl.review.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.protection.Protections;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Status;
import se.pejl.assessment.correction.Versions;

/** What has been asked of review. */
@ApplicationScoped
public class ReviewRequests {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public ReviewRequests() {} // for CDI

  public ReviewRequests(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(ReviewRequest request) {
    entityManager.persist(request);
  }

  public Optional<ReviewRequest> about(UUID assessment) {
    return Optional.ofNullable(entityManager.find(ReviewRequest.class, assessment));
  }

  /** All that were handed in of what began with this one, the first first. */
  public List<ReviewRequest> chain(UUID first) {
    return entityManager
        .createQuery(
            "select r from ReviewRequest r where r.first = :first order by r.signedAt",
            ReviewRequest.class)
        .setParameter("first", first)
        .getResultList();
  }

  /** All that were handed in in any of these case files. */
  public List<ReviewRequest> in(Collection<String> caseFiles) {
    return caseFiles.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from ReviewRequest r where r.caseFile in :caseFiles order by r.signedAt",
                ReviewRequest.class)
            .setParameter("caseFiles", caseFiles)
            .getResultList();
  }

  /**
   * What waits in the actor's unit, with whose case file it is in, as far as they may know of it.
   */
  public List<Waiting> waiting(Actor actor) {
    Set<UUID> hidden = new Protections(entityManager).hiddenFrom(actor);
    return entityManager
        .createQuery(
            """
            select new se.pejl.review.request.Waiting(r, f.givenName, f.familyName, f.caseNumber)
            from ReviewRequest r, Assessment a, CaseFile f
            where r.assessment = a.id and r.caseFile = f.id and a.standing.status = :signed
              and f.board = :board and f.unit = :unit and %s and %s
            """
                .formatted(Versions.BELONGING, Versions.NEWEST),
            Waiting.class)
        .setParameter("counting", Status.counting())
        .setParameter("signed", Status.SIGNED)
        .setParameter("board", actor.board())
        .setParameter("unit", actor.unit())
        .getResultStream()
        .filter(one -> !hidden.contains(one.request().caseFile()))
        .toList();
  }

  /** Signed ones of a unit that wait and have asked for nothing, from before that was stored. */
  @SuppressWarnings("unchecked") // the query is for this class
  public List<Assessment> unasked(UUID board, UUID unit) {
    return entityManager
        .createNativeQuery(
            """
            select a.* from assessment a join case_file f on f.id = a.case_file
            where a.status = ?1 and a.second_of is null and f.board = ?2 and f.unit = ?3
              and not exists (select 1 from review_request r where r.assessment = a.id)
            """,
            Assessment.class)
        .setParameter(1, Status.SIGNED.name())
        .setParameter(2, board.toString())
        .setParameter(3, unit.toString())
        .getResultList();
  }

  /** How many of a rater's with a form were signed before a moment, not counting corrections. */
  long signedBefore(Instant moment, UUID rater, String form) {
    return entityManager
        .createQuery(
            """
            select count(a) from Assessment a
            where a.rater = :rater and a.occasion.formName = :form
              and a.sealing.signedAt < :moment and a.predecessor.corrects is null
              and a.secondOf is null
            """,
            Long.class)
        .setParameter("rater", rater)
        .setParameter("form", form)
        .setParameter("moment", moment)
        .getSingleResult();
  }
}
