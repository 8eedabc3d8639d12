package se.pejl.access.signin.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.signin.session.OpenSession;

/** Note in the log who came, who tried and who left. */
@ApplicationScoped
@Transactional
public class SignInRecord {

  @Inject private EventLog log;

  public SignInRecord() {}

  public SignInRecord(EventLog log) {
    this.log = log;
  }

  public void succeeded(Account account, Occasion occasion) {
    log.append(account.actor(), Event.of(occasion.kind(), account.id()).noting(occasion.code()));
  }

  /** An unknown name is not written down: it may be a password in the wrong field. */
  public void failed(Optional<Account> account, Occasion occasion) {
    Actor tried = account.map(Account::actor).orElseGet(Actor::machine);
    log.append(
        tried,
        Event.of(Kind.SIGN_IN_FAILED, account.map(Account::id).orElse(null))
            .noting(occasion.code()));
  }

  /** The provider vouched for nobody, or for somebody who has no account here. */
  public void failed(Optional<Account> account, Occasion occasion, String why) {
    Actor tried = account.map(Account::actor).orElseGet(Actor::machine);
    log.append(
        tried,
        Event.of(Kind.SIGN_IN_FAILED, account.map(Account::id).orElse(null))
            .noting(occasion.code() + " " + why));
  }

  public void left(Account account) {
    log.append(account.actor(), Event.of(Kind.SIGNED_OUT, account.id()));
  }

  /** Every session and token of an account was ended, by its owner or by an administrator. */
  public void leftEverywhere(Actor by, UUID account) {
    log.append(by, Event.of(Kind.SIGNED_OUT, account).noting("everywhere"));
  }

  /** A session that lasted too long, found when it was next used. */
  public void ended(Actor actor, OpenSession.Ending why) {
    log.append(actor, Event.of(Kind.SIGNED_OUT, actor.account()).noting(why.name()));
  }

  public void refused(Actor actor, String what) {
    log.append(actor, Event.of(Kind.REFUSED, null).noting(what));
  }

  /**
   * Somebody asked for a case file that must look to them as if there were none, or for one that is
   * not there: both take the same time.
   */
  public void concealed(Actor actor, Optional<UUID> caseFile) {
    UUID file = caseFile.orElse(null);
    log.append(actor, Event.in(file, Kind.REFUSED, file, null).noting("unknown to them"));
  }
}
