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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.signin.LocalAccounts;
import se.pejl.access.signin.PasswordRules;
import se.pejl.access.signin.Passwords;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Mode;
import se.pejl.platform.StartUp;

/** Open the account that opens all others, in a production database that has none. */
@ApplicationScoped
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private Accounts accounts;
  @Inject private Boards boards;
  @Inject private Passwords passwords;
  @Inject private LocalAccounts localAccounts;
  @Inject private EventLog log;

  @Inject
  @ConfigProperty(name = "pejl.first.board")
  private Optional<String> board;

  @Inject
  @ConfigProperty(name = "pejl.first.administrator")
  private Optional<String> name;

  @Inject
  @ConfigProperty(name = "pejl.first.password-file")
  private Optional<String> passwordFile;

  @Transactional
  void begin(@Observes StartUp.Ready ready) {
    if (ready.mode() == Mode.DEMO || !accounts.none()) {
      return;
    }
    if (name.isEmpty() || localAccounts.on() && passwordFile.isEmpty()) {
      LOG.warning(
          "nobody can sign in yet: give pejl.first.administrator and pejl.first.password-file, and"
              + " start again");
      return;
    }
    LoginName loginName = new LoginName(name.get());
    Board first = Board.named(UUID.randomUUID(), board.orElse("Socialnämnden"));
    boards.add(first);
    Account account =
        Account.open(
            UUID.randomUUID(), loginName, loginName.value(), Role.ADMINISTRATOR, first.id(), null);
    if (localAccounts.on()) {
      String password = password(Path.of(passwordFile.orElseThrow()), loginName);
      account.protectWith(passwords.hash(password));
    }
    accounts.add(account);
    log.append(account.actor(), Event.of(Kind.ACCOUNT_CREATED, account.id()).noting("first"));
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
