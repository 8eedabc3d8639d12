package se.pejl.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.access.Identity;
import se.pejl.access.UnusableAccountException;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.provider.SignInByProvider;
import se.pejl.access.signin.token.ApiTokens;

/**
 * Say who at the employer's provider has an account, and take it back. Each public method is one
 * transaction.
 */
@ApplicationScoped
@Transactional
public class RecordIdentity {

  @Inject private Accounts accounts;
  @Inject private ApiTokens tokens;
  @Inject private SignInByProvider byProvider;
  @Inject private Gate gate;
  @Inject private CurrentActor current;
  @Inject private FreshSignIn freshSignIn;
  @Inject private EventLog log;

  public RecordIdentity() {}

  public RecordIdentity(
      Accounts accounts,
      ApiTokens tokens,
      SignInByProvider byProvider,
      CurrentActor current,
      FreshSignIn freshSignIn,
      EventLog log) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.byProvider = byProvider;
    this.gate = new Gate();
    this.current = current;
    this.freshSignIn = freshSignIn;
    this.log = log;
  }

  /** Whether somebody who comes for the first time is known by a name, with no subject recorded. */
  public boolean byName() {
    return byProvider.bindsByName();
  }

  /** Not over another: that is taken back first, which ends what it began. */
  public void record(UUID id, String subject) {
    Actor actor = administrator();
    String issuer =
        byProvider.issuer().orElseThrow(() -> new UnusableAccountException("access.no-provider"));
    Identity identity = new Identity(issuer, subject == null ? null : subject.strip());
    Account account = accounts.get(actor.board(), id);
    if (account.identity().isPresent()) {
      throw new UnusableAccountException("access.subject-recorded");
    }
    if (accounts.boundTo(identity).isPresent()) {
      throw new UnusableAccountException("access.subject-taken");
    }
    account.bindTo(identity);
    note(actor, account, "subject recorded");
  }

  /** Ends every session and token of the account as well. */
  public void release(UUID id) {
    Actor actor = administrator();
    if (actor.account().equals(id)) {
      throw new UnusableAccountException("access.own-account");
    }
    Account account = accounts.get(actor.board(), id);
    account.release();
    tokens.removeAllOf(id);
    note(actor, account, "subject taken back");
  }

  /** Somebody else came by the name of this account, and that has been looked into. */
  public void settleMistake(UUID id) {
    Actor actor = administrator();
    Account account = accounts.get(actor.board(), id);
    account.settleMistake();
    note(actor, account, "mistake settled");
  }

  private void note(Actor actor, Account account, String what) {
    log.append(
        actor,
        Event.of(Kind.ACCOUNT_CHANGED, account.id()).noting(what).leaving(RowState.of(account)));
  }

  private Actor administrator() {
    Actor actor = current.get();
    gate.require(actor, Action.ACCOUNT_MANAGE);
    freshSignIn.requireFresh();
    return actor;
  }
}
