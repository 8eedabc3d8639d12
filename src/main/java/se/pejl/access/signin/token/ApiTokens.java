package se.pejl.access.signin.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.signin.session.Secret;

/** The tokens that clients hold. */
@ApplicationScoped
public class ApiTokens {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public ApiTokens() {}

  public ApiTokens(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ApiToken token) {
    entityManager.persist(token);
  }

  public Optional<ApiToken> find(String secret) {
    return Optional.ofNullable(entityManager.find(ApiToken.class, Secret.fingerprint(secret)));
  }

  /** The last issued first. */
  public List<ApiToken> of(UUID account, Instant now) {
    return entityManager
        .createQuery(
            """
            select t from ApiToken t
            where t.account = :account and t.expires > :now
            order by t.issued desc
            """,
            ApiToken.class)
        .setParameter("account", account)
        .setParameter("now", now)
        .getResultList();
  }

  public void remove(ApiToken token) {
    entityManager.remove(token);
  }

  public void remove(String secret) {
    find(secret).ifPresent(entityManager::remove);
  }

  public void removeAllOf(UUID account) {
    entityManager
        .createQuery("delete from ApiToken t where t.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  public void removeExpired(UUID account, Instant now) {
    entityManager
        .createQuery("delete from ApiToken t where t.account = :account and t.expires < :now")
        .setParameter("account", account)
        .setParameter("now", now)
        .executeUpdate();
  }
}
