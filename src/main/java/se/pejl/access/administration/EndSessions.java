package se.pejl.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.access.signin.session.OpenSession;
import se.pejl.access.signin.session.OpenSessions;
import se.pejl.access.signin.session.SignedOut;
import se.pejl.access.signin.token.ApiTokens;

/** Sign somebody else at one's board out of everything. It only takes away, so it is never slow. */
@ApplicationScoped
@Transactional
public class EndSessions {

  @Inject private Accounts accounts;
  @Inject private OpenSessions sessions;
  @Inject private ApiTokens tokens;
  @Inject private SignInRecord signInRecord;
  @Inject private Gate gate;
  @Inject private CurrentActor current;

  /** Told of everybody who is signed out; who listens does so in the same transaction. */
  @Inject private Event<SignedOut> signedOut;

  public EndSessions() {}

  public EndSessions(
      Accounts accounts,
      OpenSessions sessions,
      ApiTokens tokens,
      SignInRecord signInRecord,
      CurrentActor current) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.signInRecord = signInRecord;
    this.gate = new Gate();
    this.current = current;
  }

  public List<OpenSession> of(UUID account) {
    return sessions.of(theirs(account).id());
  }

  /** Ends every session and every token. */
  public void everywhere(UUID account) {
    Account theirs = theirs(account);
    sessions.endAllOf(theirs.id());
    tokens.removeAllOf(theirs.id());
    if (signedOut != null) {
      signedOut.fire(new SignedOut(theirs.actor()));
    }
    signInRecord.leftEverywhere(current.get(), theirs.id());
  }

  private Account theirs(UUID account) {
    Actor actor = current.get();
    gate.require(actor, Action.ACCOUNT_MANAGE);
    return accounts.get(actor.board(), account);
  }
}
