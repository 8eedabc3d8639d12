package se.pejl.casefile.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** All that was written on the time axes of case files. */
@ApplicationScoped
public class CaseEvents {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public CaseEvents() {} // for CDI

  public CaseEvents(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(CaseEvent written) {
    entityManager.persist(written);
    entityManager.flush();
  }

  public Timeline of(UUID caseFile) {
    return new Timeline(
        entityManager
            .createQuery(
                """
                select e from CaseEvent e where e.caseFile = :caseFile
                order by e.from, e.event, e.revision
                """,
                CaseEvent.class)
            .setParameter("caseFile", caseFile)
            .getResultList());
  }
}
