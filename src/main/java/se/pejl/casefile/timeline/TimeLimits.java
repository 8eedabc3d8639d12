package se.pejl.casefile.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The time limits of laws and agreements, each with the days it is in force. */
@ApplicationScoped
public class TimeLimits {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public TimeLimits() {} // for CDI

  public TimeLimits(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The one in force on a day, the youngest when there are several. */
  public Optional<TimeLimit> on(LocalDate day, String code) {
    return entityManager
        .createQuery(
            """
            select l from TimeLimit l
            where l.code = :code and l.validFrom <= :day
              and (l.validUntil is null or l.validUntil >= :day)
            order by l.validFrom desc
            """,
            TimeLimit.class)
        .setParameter("code", code)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
