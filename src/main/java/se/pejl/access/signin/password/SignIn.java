package se.pejl.access.signin.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.record.SignInRecord;

/**
 * Compare a name and a password. Deliberately outside of any transaction: the comparison is slow,
 * and must not hold a connection meanwhile.
 */
@ApplicationScoped
public class SignIn {

  private static final int LONGEST = 128;

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Guesses guesses;
  @Inject private SignInRecord signInRecord;
  @Inject private LocalAccounts localAccounts;

  public SignIn() {}

  public SignIn(
      Accounts accounts, Passwords passwords, Guesses guesses, SignInRecord signInRecord) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.guesses = guesses;
    this.signInRecord = signInRecord;
    this.localAccounts = new LocalAccounts(true);
  }

  /**
   * @param address where the attempt comes from
   * @param occasion what it is asked for
   */
  public Account check(String name, String password, String address, Occasion occasion) {
    localAccounts.requireOn();
    String known = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    Duration wait = guesses.begin(known, address);
    if (!wait.isZero()) {
      throw new TooManyAttemptsException(wait);
    }
    try {
      return compare(known, password, address, occasion);
    } finally {
      guesses.end(known, address);
    }
  }

  private Account compare(String known, String password, String address, Occasion occasion) {
    Optional<Account> account = possible(known) ? accounts.find(known) : Optional.empty();
    String kept = account.filter(Account::active).map(Account::passwordHash).orElse(null);
    String given = password == null || password.length() > LONGEST ? "" : password;
    if (!passwords.match(given, kept)) {
      guesses.wrong(known, address);
      signInRecord.failed(account, occasion);
      throw new WrongPasswordException();
    }
    guesses.right(known, address);
    signInRecord.succeeded(account.orElseThrow(), occasion);
    return account.get();
  }

  private static boolean possible(String name) {
    return name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
  }
}
