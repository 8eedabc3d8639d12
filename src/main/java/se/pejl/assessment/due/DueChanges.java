package se.pejl.assessment.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All dates of reassessment that somebody changed. */
@ApplicationScoped
public class DueChanges {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public DueChanges() {} // for CDI

  public DueChanges(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(DueChange change) {
    entityManager.persist(change);
  }

  /** Oldest first. */
  public List<DueChange> in(Collection<UUID> caseFiles) {
    return caseFiles.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select c from DueChange c where c.caseFile in :caseFiles
                order by c.changedAt
                """,
                DueChange.class)
            .setParameter("caseFiles", caseFiles)
            .getResultList();
  }
}
