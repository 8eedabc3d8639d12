package se.pejl.assessment.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  void add(Lease lease) {
    entityManager.persist(lease);
  }

  void remove(Lease lease) {
    entityManager.remove(lease);
  }
}
