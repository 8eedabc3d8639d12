package se.pejl.access.signin.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.log.EventLog;
import se.pejl.access.signin.Proofs;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.access.signin.session.Secret;

/** Hand out, recognise and take back the tokens of clients. */
@ApplicationScoped
@Transactional
public class UseToken {

  /** Who acts, and what the token lets them do. */
  public record Held(Account holder, TokenScope scope) {}

  /** What a client gets: the secret, once, and when it stops working. */
  public record Issued(String token, Instant expires) {}

  @Inject private ApiTokens tokens;
  @Inject private Accounts accounts;
  @Inject private Proofs proofs;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public UseToken() {}

  public UseToken(ApiTokens tokens, Accounts accounts, Proofs proofs, EventLog log, Clock clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.proofs = proofs;
    this.log = log;
    this.clock = clock;
  }

  /** To somebody who has just given their password. */
  public Issued issueTo(Account account) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    tokens.removeExpired(account.id(), now);
    String secret = Secret.random();
    ApiToken token = ApiToken.of(secret, account.id(), null, TokenScope.ALL_A_DAY, now);
    tokens.add(token);
    log.append(account.actor(), token.issuedEvent());
    Issued issued = new Issued(secret, token.expires());
    proofs.add(RecognisedBy.token(issued.token()));
    return issued;
  }

  public Optional<Held> held(String secret) {
    return tokens
        .find(secret)
        .filter(token -> token.validAt(clock.instant()))
        .flatMap(
            token ->
                accounts
                    .find(token.account())
                    .filter(Account::active)
                    .map(holder -> new Held(holder, token.scope())));
  }

  public void takeBack(String secret) {
    tokens.remove(secret);
  }
}
