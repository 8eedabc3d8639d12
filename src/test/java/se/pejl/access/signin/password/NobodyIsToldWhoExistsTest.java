package se.pejl.access.signin.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.log.EventLog;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A wrong name or password")
class NobodyIsToldWhoExistsTest {

  @Parameter DatabaseUnderTest database;

  private final String ending = UUID.randomUUID().toString().substring(0, 8);
  private final Counting counting = new Counting();

  /** The comparison is all that takes time; it is done once, whoever is asked for. */
  @ParameterizedTest
  @ValueSource(strings = {"open.", "closed.", "without.", "nobody.", "\u0007"})
  void takes_one_comparison_and_says_the_same(String name) {
    people();

    WrongPasswordException refused =
        assertThrows(WrongPasswordException.class, () -> signIn(name + ending, "fel fel fel fel"));

    assertEquals(1, counting.comparisons);
    assertEquals("access.wrong-password", refused.code());
    assertEquals("name and password do not belong together", refused.getMessage());
  }

  private void people() {
    UUID board = UUID.randomUUID();
    String kept = new QuickHash().generate("tre bruna grisar".toCharArray());
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          for (String name : new String[] {"open.", "closed.", "without."}) {
            Account account =
                Account.open(
                    UUID.randomUUID(),
                    new LoginName(name + ending),
                    name,
                    Role.ADMINISTRATOR,
                    board,
                    null);
            if (!name.equals("without.")) {
              account.protectWith(kept);
            }
            if (name.equals("closed.")) {
              account.close();
            }
            new Accounts(em).add(account);
          }
        });
  }

  private void signIn(String name, String password) {
    Passwords passwords = new Passwords(counting);
    counting.comparisons = 0;
    database.change(
        em ->
            new SignIn(
                    new Accounts(em),
                    passwords,
                    new Guesses(Clock.systemUTC()),
                    new SignInRecord(new EventLog(em, Clock.systemUTC())))
                .check(name, password, "192.0.2.1", Occasion.TOKEN));
  }

  private static final class Counting implements Pbkdf2PasswordHash {

    private final QuickHash quick = new QuickHash();
    private int comparisons;

    @Override
    public void initialize(Map<String, String> parameters) {
      // as quick as it is
    }

    @Override
    public String generate(char[] password) {
      return quick.generate(password);
    }

    @Override
    public boolean verify(char[] password, String kept) {
      comparisons++;
      return quick.verify(password, kept);
    }
  }
}
