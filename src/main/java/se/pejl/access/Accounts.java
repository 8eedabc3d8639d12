package se.pejl.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may, or once might, sign in. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Accounts() {}

  public Accounts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Account account) {
    entityManager.persist(account);
  }

  public Account get(UUID board, UUID id) {
    return Optional.ofNullable(entityManager.find(Account.class, id))
        .filter(account -> account.actor().board().equals(board))
        .orElseThrow(() -> new UnknownAccountException(id));
  }

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Account.class, id));
  }

  public Optional<Account> find(String loginName) {
    return entityManager
        .createQuery("select a from Account a where a.loginName = :name", Account.class)
        .setParameter("name", loginName.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  /** Whoever is this at the provider; compared exactly, whatever the database takes for equal. */
  public Optional<Account> boundTo(Identity identity) {
    return entityManager
        .createQuery(
            "select a from Account a where a.issuer = :issuer and a.subject = :subject",
            Account.class)
        .setParameter("issuer", identity.issuer())
        .setParameter("subject", identity.subject())
        .getResultStream()
        .filter(account -> account.identity().equals(Optional.of(identity)))
        .findFirst();
  }

  /** So that two who come at once are looked at one after the other. */
  public void hold(Account account) {
    entityManager.refresh(account, LockModeType.PESSIMISTIC_WRITE);
  }

  public Optional<Account> findActive(String loginName) {
    return find(loginName).filter(Account::active);
  }

  /** By display name, as a Swede sorts. */
  public List<Account> in(UUID board) {
    return entityManager
        .createQuery(
            "select a from Account a where a.board = :board order by a.displayName, a.loginName",
            Account.class)
        .setParameter("board", board)
        .getResultList();
  }

  public boolean none() {
    return entityManager.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }
}
