package se.pejl.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.Identity;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.access.signin.password.PasswordRules;
import se.pejl.access.signin.password.Passwords;
import se.pejl.access.signin.provider.SignInByProvider;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Environment;
import se.pejl.platform.Mode;
import se.pejl.platform.StartUp;

/** Open the account that opens all others, in a production database that has none. */
@ApplicationScoped
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private Accounts accounts;
  @Inject private Boards boards;
  @Inject private Passwords passwords;
  @Inject private SignInByProvider byProvider;
  @Inject private EventLog log;

  private final FirstSettings settings;

  public FirstAdministrator() {
    settings = FirstSettings.of(Environment.settings());
  }

  FirstAdministrator(
      Accounts accounts,
      Boards boards,
      Passwords passwords,
      SignInByProvider byProvider,
      EventLog log,
      FirstSettings settings) {
    this.accounts = accounts;
    this.boards = boards;
    this.passwords = passwords;
    this.byProvider = byProvider;
    this.log = log;
    this.settings = settings;
  }

  @Transactional
  void begin(@Observes StartUp.Ready ready) {
    if (ready.mode() == Mode.DEMO) {
      return;
    }
    if (!accounts.none()) {
      identity().ifPresent(this::bind);
    } else if (settings.name().isEmpty() || !canProve()) {
      LOG.warning("nobody can sign in yet: give pejl.first.administrator and " + lacking());
    } else {
      open(new LoginName(settings.name().get()));
    }
  }

  private void open(LoginName name) {
    Board first = Board.named(UUID.randomUUID(), settings.board());
    boards.add(first);
    Account account =
        Account.open(UUID.randomUUID(), name, name.value(), Role.ADMINISTRATOR, first.id(), null);
    identity().ifPresent(account::bindTo);
    if (!byProvider.configured()) {
      account.protectWith(
          passwords.hash(password(Path.of(settings.passwordFile().orElseThrow()), name)));
    }
    accounts.add(account);
    log.append(
        account.actor(),
        Event.of(Kind.ACCOUNT_CREATED, account.id())
            .noting("first")
            .leaving(RowState.of(account), RowState.of(first)));
  }

  /**
   * For a database from before there was a provider: somebody must be able to let the others in.
   */
  private void bind(Identity identity) {
    settings
        .name()
        .flatMap(accounts::findActive)
        .filter(account -> account.actor().role() == Role.ADMINISTRATOR)
        .filter(account -> account.identity().isEmpty())
        .ifPresent(
            account -> {
              account.bindTo(identity);
              log.append(
                  account.actor(),
                  Event.of(Kind.ACCOUNT_BOUND, account.id())
                      .noting("first")
                      .leaving(RowState.of(account)));
            });
  }

  private Optional<Identity> identity() {
    return byProvider
        .issuer()
        .flatMap(issuer -> settings.subject().map(subject -> new Identity(issuer, subject)));
  }

  private boolean canProve() {
    return byProvider.configured()
        ? byProvider.bindsByName() || settings.subject().isPresent()
        : settings.passwordFile().isPresent();
  }

  private String lacking() {
    String how =
        byProvider.configured()
            ? "pejl.first.subject (or pejl.oidc.claim)"
            : "pejl.first.password-file";
    return how + ", and start again";
  }

  private static String password(Path file, LoginName name) {
    try {
      String password = Files.readString(file).strip();
      PasswordRules.check(password, name.value());
      return password;
    } catch (IOException unreadable) {
      throw new CannotStartException(
          "the file named by pejl.first.password-file cannot be read", unreadable);
    } catch (RuntimeException unusable) {
      throw new CannotStartException(
          "the password in pejl.first.password-file is not accepted: " + unusable.getMessage());
    }
  }
}
