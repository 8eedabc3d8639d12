package se.pejl.review.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that boards have said of how they review. */
@ApplicationScoped
public class ReviewPolicies {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public ReviewPolicies() {} // for CDI

  public ReviewPolicies(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(ReviewPolicy policy) {
    entityManager.persist(policy);
  }

  /** What a board has said, the newest word first. */
  public List<ReviewPolicy> of(UUID board) {
    return entityManager
        .createQuery(
            "select p from ReviewPolicy p where p.board = :board order by p.writtenAt desc",
            ReviewPolicy.class)
        .setParameter("board", board)
        .getResultList();
  }

  /** What holds for a form on a day: the newest word about it, or else the newest about all. */
  public Optional<ReviewPolicy> on(UUID board, String form, LocalDate day) {
    return among(of(board), form, day);
  }

  static Optional<ReviewPolicy> among(List<ReviewPolicy> newestFirst, String form, LocalDate day) {
    List<ReviewPolicy> holding =
        newestFirst.stream()
            .filter(policy -> policy.holds(day))
            .filter(policy -> policy.forAllForms() || policy.form().equals(form))
            .toList();
    return holding.stream()
        .filter(policy -> !policy.forAllForms())
        .findFirst()
        .or(() -> holding.stream().findFirst());
  }
}
