package se.pejl.access.signin.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.signin.session.Secret;

/** A client's right to act as an account for some hours; only its fingerprint is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

  @Id
  @Column(name = "token_hash", length = 64)
  private String fingerprint;

  @Column(nullable = false)
  private UUID account;

  @Column(name = "expires_at", nullable = false)
  private Instant expires;

  protected ApiToken() {} // for JPA

  static ApiToken of(String secret, UUID account, Instant expires) {
    ApiToken token = new ApiToken();
    token.fingerprint = Secret.fingerprint(secret);
    token.account = account;
    token.expires = expires;
    return token;
  }

  boolean validAt(Instant now) {
    return now.isBefore(expires);
  }

  UUID account() {
    return account;
  }
}
