package se.pejl.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.log.kept.Salted;
import se.pejl.access.log.kept.Unsealed;

/** Somebody who may sign in. An account is never deleted: the log refers to it. */
@Entity
@Table(name = "account")
public class Account implements Salted {

  @Id private UUID id;
  @Version private int version;

  @Column(name = "login_name", nullable = false, length = 100)
  private String loginName;

  @Column(name = "display_name", nullable = false, length = 200)
  private String displayName;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_name", nullable = false, length = 20)
  private Role role;

  @Column(nullable = false)
  private UUID board;

  @Column private UUID unit;

  @Column(name = "password_hash", length = 500)
  private String passwordHash;

  @Column(name = "bound_issuer", length = 500)
  private String issuer;

  @Column(name = "bound_subject", length = 255)
  private String subject;

  @Unsealed("the sign-in that was refused is in the log itself")
  @Column(name = "mistaken_at")
  private Instant mistaken;

  @Column(nullable = false)
  private boolean active;

  @Unsealed("the language of pages; its owner changes it at will")
  @Column(nullable = false)
  private boolean swedish;

  @Column private UUID salt;

  protected Account() {} // for JPA

  /** A new account that nobody can use before it has a password. */
  public static Account open(
      UUID id, LoginName name, String displayName, Role role, UUID board, UUID unit) {
    Account account = new Account();
    account.id = id;
    account.loginName = name.value();
    account.displayName = displayName;
    account.board = board;
    account.active = true;
    account.swedish = true;
    account.moveTo(role, unit);
    return account;
  }

  /** Workers and supervisors belong to a unit; the others need none. */
  public void moveTo(Role newRole, UUID newUnit) {
    if (newUnit == null && (newRole == Role.WORKER || newRole == Role.SUPERVISOR)) {
      throw new UnusableAccountException("access.unit-missing");
    }
    role = newRole;
    unit = newUnit;
  }

  public void protectWith(String newPasswordHash) {
    passwordHash = newPasswordHash;
  }

  /** From now on the account of one person at the employer's provider, and of nobody else. */
  public void bindTo(Identity identity) {
    issuer = identity.issuer();
    subject = identity.subject();
  }

  /** Nobody's at the provider again, until it is bound anew. */
  public void release() {
    issuer = null;
    subject = null;
    mistaken = null;
  }

  /** Another person at the provider came by this account's name, and was refused. */
  public void mistakenAt(Instant now) {
    mistaken = now;
  }

  /** An administrator has looked into it. */
  public void settleMistake() {
    mistaken = null;
  }

  public void close() {
    active = false;
  }

  public void reopen() {
    active = true;
  }

  public void speak(boolean inSwedish) {
    swedish = inSwedish;
  }

  @Override
  public void saltOnce(UUID fresh) {
    salt = salt == null ? fresh : salt;
  }

  public Actor actor() {
    return new Actor(id, loginName, displayName, role, board, unit);
  }

  public UUID id() {
    return id;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** Empty before the first sign-in, and where people sign in with passwords of ours. */
  public Optional<Identity> identity() {
    return Optional.ofNullable(subject).map(same -> new Identity(issuer, same));
  }

  public boolean active() {
    return active;
  }

  /** When another person last came by this account's name; empty when that is settled. */
  public Optional<Instant> mistaken() {
    return Optional.ofNullable(mistaken);
  }

  public boolean swedish() {
    return swedish;
  }
}
