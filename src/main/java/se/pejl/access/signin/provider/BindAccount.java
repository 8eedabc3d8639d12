package se.pejl.access.signin.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Identity;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;

/**
 * Find whose account it is that somebody at the provider has; the first time by name, and then
 * bound to that one person for good. Each public method is one transaction.
 */
@ApplicationScoped
@Transactional
public class BindAccount {

  @Inject private Accounts accounts;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public BindAccount() {}

  public BindAccount(Accounts accounts, EventLog log, Clock clock) {
    this.accounts = accounts;
    this.log = log;
    this.clock = clock;
  }

  public Optional<Account> boundTo(Identity identity) {
    return accounts.boundTo(identity);
  }

  /**
   * @param former an issuer the accounts of which are bound anew, because the employer has moved;
   *     mostly empty
   */
  public Account first(String name, Identity identity, String former) {
    Account account =
        accounts
            .findActive(name)
            .orElseThrow(() -> new ProviderNotBelievedException(Fault.UNKNOWN_ACCOUNT));
    accounts.hold(account);
    Optional<Identity> known = account.identity();
    if (known.equals(Optional.of(identity))) {
      return account; // from another tab, a moment ago
    }
    if (known.isPresent() && !known.get().issuer().equals(former)) {
      throw new ProviderNotBelievedException(Fault.SOMEBODY_ELSE, account);
    }
    account.bindTo(identity);
    log.append(
        account.actor(),
        Event.of(Kind.ACCOUNT_BOUND, account.id())
            .noting("first sign-in")
            .leaving(RowState.of(account)));
    return account;
  }

  /** Lets an administrator see that somebody else came by the name of this account. */
  public void mistaken(UUID id) {
    Account account = accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
    account.mistakenAt(clock.instant());
  }
}
