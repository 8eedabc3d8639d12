package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All double ratings and the rules they are drawn by. */
@ApplicationScoped
public class DoubleRatings {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public DoubleRatings() {} // for CDI

  public DoubleRatings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(DoubleRating rating) {
    entityManager.persist(rating);
  }

  void add(DoubleRatingRule rule) {
    entityManager.persist(rule);
  }

  Optional<DoubleRating> find(UUID id) {
    return Optional.ofNullable(id).map(known -> entityManager.find(DoubleRating.class, known));
  }

  Optional<DoubleRating> findToChange(UUID id) {
    return Optional.ofNullable(id)
        .map(
            known -> entityManager.find(DoubleRating.class, known, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The latest first. */
  List<DoubleRating> inUnit(UUID unit) {
    return entityManager
        .createQuery(
            "select d from DoubleRating d where d.unit = :unit order by d.drawnAt desc",
            DoubleRating.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  /** What somebody is asked to rate, signed or not, the one due first first. */
  List<DoubleRating> askedOf(UUID account) {
    return entityManager
        .createQuery(
            """
            select d from DoubleRating d
            where d.secondRater = :account and d.outcome is null
            order by d.dueOn
            """,
            DoubleRating.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** The one a second rating belongs to. */
  Optional<DoubleRating> ofSecond(UUID assessment) {
    return entityManager
        .createQuery("select d from DoubleRating d where d.second = :second", DoubleRating.class)
        .setParameter("second", assessment)
        .getResultStream()
        .findFirst();
  }

  /** All rules of a unit, the latest first. */
  List<DoubleRatingRule> rules(UUID unit) {
    return entityManager
        .createQuery(
            "select r from DoubleRatingRule r where r.unit = :unit order by r.setAt desc",
            DoubleRatingRule.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  /** The rule that holds for a form signed on a day: the one set last of those that had begun. */
  static Optional<DoubleRatingRule> holding(
      List<DoubleRatingRule> latestFirst, String form, LocalDate day) {
    return latestFirst.stream()
        .filter(rule -> rule.terms().form().equals(form))
        .filter(rule -> !rule.terms().from().isAfter(day))
        .findFirst();
  }
}
