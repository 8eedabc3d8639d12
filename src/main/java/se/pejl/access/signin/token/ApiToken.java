package se.pejl.access.signin.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.log.Event;
import se.pejl.access.signin.session.Secret;

/** A client's right to act as an account for some hours; only its fingerprint is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

  @Id
  @Column(name = "token_hash", length = 64)
  private String fingerprint;

  @Column(nullable = false, updatable = false)
  private UUID id;

  @Column(nullable = false)
  private UUID account;

  @Column(length = 100)
  private String label;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private TokenScope scope;

  @Column(name = "issued_at", nullable = false)
  private Instant issued;

  @Column(name = "expires_at", nullable = false)
  private Instant expires;

  protected ApiToken() {} // for JPA

  /**
   * @param label what its owner calls it; null for one that was asked for with a password
   */
  static ApiToken of(String secret, UUID account, String label, TokenScope scope, Instant now) {
    ApiToken token = new ApiToken();
    token.fingerprint = Secret.fingerprint(secret);
    token.id = UUID.randomUUID();
    token.account = account;
    token.label = label;
    token.scope = scope;
    token.issued = now;
    token.expires = now.plus(scope.life());
    return token;
  }

  /** With what it holds, so that one that was put there is told from one that was issued. */
  Event issuedEvent() {
    return Event.of(Event.Kind.TOKEN_ISSUED, id).noting(scope.name()).keeping(this);
  }

  boolean validAt(Instant now) {
    return now.isBefore(expires);
  }

  UUID account() {
    return account;
  }

  public UUID id() {
    return id;
  }

  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  public TokenScope scope() {
    return scope;
  }

  public Instant issued() {
    return issued;
  }

  public Instant expires() {
    return expires;
  }
}
