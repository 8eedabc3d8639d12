package se.pejl.assessment.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which drafts somebody has, or had, in hand. */
@ApplicationScoped
public class Leases {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Leases() {} // for CDI

  public Leases(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Optional<Lease> of(UUID assessment) {
    return Optional.ofNullable(entityManager.find(Lease.class, assessment));
  }

  /** The drafts somebody has in hand, always in the same order. */
  List<UUID> heldBy(UUID holder) {
    return entityManager
        .createQuery(
            "select l.assessment from Lease l where l.holder = :holder order by l.assessment",
            UUID.class)
        .setParameter("holder", holder)
        .getResultList();
  }

  void add(Lease lease) {
    entityManager.persist(lease);
  }

  void remove(Lease lease) {
    entityManager.remove(lease);
  }
}
