package se.pejl.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Boards;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.Unit;
import se.pejl.access.UnusableAccountException;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.password.LocalAccounts;
import se.pejl.access.signin.password.PasswordRules;
import se.pejl.access.signin.password.Passwords;
import se.pejl.access.signin.token.ApiTokens;

/**
 * Open, change and close the accounts of one's own board. Each public method is one transaction.
 */
@ApplicationScoped
@Transactional
public class ManageAccounts {

  @Inject private Accounts accounts;
  @Inject private Boards boards;
  @Inject private ApiTokens tokens;
  @Inject private Passwords passwords;
  @Inject private Gate gate;
  @Inject private CurrentActor current;
  @Inject private FreshSignIn freshSignIn;
  @Inject private LocalAccounts localAccounts;
  @Inject private EventLog log;

  public ManageAccounts() {}

  public ManageAccounts(
      Accounts accounts,
      Boards boards,
      ApiTokens tokens,
      Passwords passwords,
      CurrentActor current,
      FreshSignIn freshSignIn,
      EventLog log) {
    this.accounts = accounts;
    this.boards = boards;
    this.tokens = tokens;
    this.passwords = passwords;
    this.gate = new Gate();
    this.current = current;
    this.freshSignIn = freshSignIn;
    this.localAccounts = new LocalAccounts(true);
    this.log = log;
  }

  public List<Account> list() {
    Actor actor = current.get();
    gate.require(actor, Action.ACCOUNT_LIST);
    return accounts.in(actor.board());
  }

  public List<Unit> units() {
    Actor actor = current.get();
    gate.require(actor, Action.ACCOUNT_LIST);
    return boards.unitsOf(actor.board());
  }

  /**
   * Opens an account and gives its id. The unit may be null for those who need none; the password
   * is for nobody where people sign in at their employer's.
   */
  public UUID open(LoginName name, String displayName, Role role, UUID unit, String password) {
    Actor actor = administrator();
    requireUnitOf(actor, unit);
    if (displayName == null || displayName.isBlank()) {
      throw new UnusableAccountException("access.display-name-missing");
    }
    if (accounts.find(name.value()).isPresent()) {
      throw new UnusableAccountException("access.login-name-taken");
    }
    Account account =
        Account.open(UUID.randomUUID(), name, displayName.strip(), role, actor.board(), unit);
    if (localAccounts.on()) {
      PasswordRules.check(password, name.value());
      account.protectWith(passwords.hash(password));
    }
    accounts.add(account);
    note(actor, Kind.ACCOUNT_CREATED, account, role.name());
    return account.id();
  }

  public void move(UUID id, Role role, UUID unit) {
    Actor actor = administrator();
    requireUnitOf(actor, unit);
    Account account = accounts.get(actor.board(), id);
    account.moveTo(role, unit);
    note(actor, Kind.ACCOUNT_CHANGED, account, "role " + role);
  }

  /** Ends every session and token of the account as well. */
  public void setPassword(UUID id, String password) {
    Actor actor = administrator();
    localAccounts.requireOn();
    Account account = accounts.get(actor.board(), id);
    PasswordRules.check(password, account.actor().name());
    account.protectWith(passwords.hash(password));
    tokens.removeAllOf(id);
    note(actor, Kind.ACCOUNT_CHANGED, account, "password");
  }

  public void close(UUID id) {
    Actor actor = administrator();
    if (actor.account().equals(id)) {
      throw new UnusableAccountException("access.own-account");
    }
    Account account = accounts.get(actor.board(), id);
    account.close();
    tokens.removeAllOf(id);
    note(actor, Kind.ACCOUNT_CHANGED, account, "closed");
  }

  public void reopen(UUID id) {
    Actor actor = administrator();
    Account account = accounts.get(actor.board(), id);
    account.reopen();
    note(actor, Kind.ACCOUNT_CHANGED, account, "reopened");
  }

  public UUID addUnit(String name) {
    Actor actor = administrator();
    if (name == null || name.isBlank()) {
      throw new UnusableAccountException("access.unit-name-missing");
    }
    Unit unit = Unit.of(actor.board(), UUID.randomUUID(), name.strip());
    boards.add(unit);
    log.append(
        actor, Event.of(Kind.ACCOUNT_CHANGED, unit.id()).noting("unit").leaving(RowState.of(unit)));
    return unit.id();
  }

  private void note(Actor actor, Kind kind, Account account, String what) {
    log.append(actor, Event.of(kind, account.id()).noting(what).leaving(RowState.of(account)));
  }

  private Actor administrator() {
    Actor actor = current.get();
    gate.require(actor, Action.ACCOUNT_MANAGE);
    freshSignIn.requireFresh();
    return actor;
  }

  private void requireUnitOf(Actor actor, UUID unit) {
    boolean unusable =
        unit != null
            && boards.unit(unit).filter(found -> found.board().equals(actor.board())).isEmpty();
    if (unusable) {
      throw new UnusableAccountException("access.unit-unknown");
    }
  }
}
