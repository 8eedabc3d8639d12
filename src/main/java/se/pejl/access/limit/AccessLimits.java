package se.pejl.access.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The limits of access, each with the days it is in force. */
@ApplicationScoped
public class AccessLimits {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public AccessLimits() {} // for CDI

  public AccessLimits(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The first day on which there is any. */
  public Optional<LocalDate> begins(LimitCode code) {
    return Optional.ofNullable(
        entityManager
            .createQuery(
                "select min(l.validFrom) from AccessLimit l where l.code = :code", LocalDate.class)
            .setParameter("code", code.code())
            .getSingleResult());
  }

  /** The one in force on a day, the youngest when there are several. */
  public AccessLimit on(LocalDate day, LimitCode code) {
    return entityManager
        .createQuery(
            "select l from AccessLimit l where l.code = :code order by l.validFrom desc",
            AccessLimit.class)
        .setParameter("code", code.code())
        .getResultStream()
        .filter(limit -> limit.holds(day))
        .findFirst()
        .orElseThrow(() -> new NoSuchLimitException(code));
  }
}
