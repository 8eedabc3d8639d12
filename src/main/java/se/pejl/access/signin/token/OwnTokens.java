package se.pejl.access.signin.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.session.Secret;

/**
 * Give a client of one's own a token, see which there are, and end one. A token from here is never
 * fresh: what asks who somebody is once more is done on a page. Each public method is one
 * transaction.
 */
@ApplicationScoped
@Transactional
public class OwnTokens {

  private static final int MOST = 10;
  private static final int LONGEST_LABEL = 100;

  @Inject private ApiTokens tokens;
  @Inject private CurrentActor current;
  @Inject private FreshSignIn freshSignIn;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public OwnTokens() {}

  public OwnTokens(
      ApiTokens tokens, CurrentActor current, FreshSignIn freshSignIn, EventLog log, Clock clock) {
    this.tokens = tokens;
    this.current = current;
    this.freshSignIn = freshSignIn;
    this.log = log;
    this.clock = clock;
  }

  public List<ApiToken> all() {
    return tokens.of(current.get().account(), clock.instant());
  }

  /** The secret, told this once. */
  public UseToken.Issued issue(String label, TokenScope scope) {
    Actor actor = current.get();
    freshSignIn.requireFresh();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (label == null || label.isBlank() || label.length() > LONGEST_LABEL || scope == null) {
      throw new UnusableTokenException("tokens.unusable");
    }
    tokens.removeExpired(actor.account(), now);
    if (all().stream().filter(token -> token.label().isPresent()).count() >= MOST) {
      throw new UnusableTokenException("tokens.too-many");
    }
    String secret = Secret.random();
    ApiToken token = ApiToken.of(secret, actor.account(), label.strip(), scope, now);
    tokens.add(token);
    log.append(actor, token.issuedEvent());
    return new UseToken.Issued(secret, token.expires());
  }

  public void end(UUID id) {
    Actor actor = current.get();
    ApiToken token =
        all().stream()
            .filter(own -> own.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownTokenException(id));
    tokens.remove(token);
    log.append(actor, Event.of(Kind.TOKEN_ENDED, id));
  }
}
