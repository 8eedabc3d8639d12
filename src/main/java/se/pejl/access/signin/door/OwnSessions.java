package se.pejl.access.signin.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.access.signin.session.BrowserSession;
import se.pejl.access.signin.session.OpenSession;
import se.pejl.access.signin.session.OpenSessions;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.access.signin.session.SessionLimits;
import se.pejl.access.signin.token.ApiTokens;

/** See where one is signed in, how long it lasts, and end what one does not know. */
@RequestScoped
@Transactional
public class OwnSessions {

  /**
   * How long this session still lasts, in seconds: without doing anything, and whatever is done.
   */
  public record Left(long seconds, long atMost, long warning) {}

  /** A session of one's own, and whether it is this one. */
  public record Own(OpenSession session, boolean here) {}

  @Inject private OpenSessions sessions;
  @Inject private ApiTokens tokens;
  @Inject private SignInRecord signInRecord;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** Nothing for a client with a token, which has no session. */
  public Optional<Left> left() {
    Instant now = clock.instant();
    SessionLimits limits = sessions.limits();
    return here()
        .flatMap(sessions::find)
        .map(
            session ->
                new Left(
                    session.leftAt(now, limits).toSeconds(),
                    session.longestAt(now, limits).toSeconds(),
                    limits.warning().toSeconds()));
  }

  public List<Own> all() {
    RecognisedBy here = here().orElse(null);
    return sessions.of(current.get().account()).stream()
        .map(session -> new Own(session, session.key().equals(here)))
        .toList();
  }

  /** Ends every session but this one, and every token. */
  public void endOthers() {
    Actor actor = current.get();
    sessions.endOthersOf(actor.account(), here().orElse(null));
    tokens.removeAllOf(actor.account());
    signInRecord.leftEverywhere(actor, actor.account());
  }

  private Optional<RecognisedBy> here() {
    return BrowserSession.of(request).map(RecognisedBy::of);
  }
}
