package se.pejl.access.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.Identity;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.log.EventLog;
import se.pejl.access.signin.password.Passwords;
import se.pejl.access.signin.password.QuickHash;
import se.pejl.access.signin.provider.SignInByProvider;
import se.pejl.access.signin.provider.Trusted;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.Mode;
import se.pejl.platform.StartUp;
import se.pejl.platform.TestDatabase;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The first administrator, where people sign in at their employer's")
class FirstAdministratorTest {

  @Parameter DatabaseUnderTest database;

  private final String issuer = "https://login.example.se/" + UUID.randomUUID();
  private final Identity anna = new Identity(issuer, "s-1");

  @Test
  void is_the_person_whose_subject_is_in_the_settings_and_has_no_password() {
    TestDatabase empty = database.fresh();

    empty.change(em -> begin(em, Trusted.provider(issuer, ""), "anna", ""));
    assertEquals(true, empty.inTransaction(em -> new Accounts(em).none()));
    empty.change(em -> begin(em, Trusted.provider(issuer, ""), "anna", "s-1"));
    empty.change(em -> begin(em, Trusted.provider(issuer, ""), "bo", "s-2"));

    Account first = empty.inTransaction(em -> new Accounts(em).boundTo(anna).orElseThrow());
    assertEquals("anna", first.actor().name());
    assertEquals(Role.ADMINISTRATOR, first.actor().role());
    assertNull(first.passwordHash());
    assertEquals(
        List.of(first.id()),
        empty.inTransaction(em -> new Accounts(em).in(first.actor().board())).stream()
            .map(Account::id)
            .toList());
  }

  @Test
  void of_before_there_was_a_provider_is_bound_to_the_subject_in_the_settings() {
    String name = account(Role.ADMINISTRATOR);

    begin(name, "s-1");
    begin(name, "s-2");

    assertEquals(Optional.of(anna), identityOf(name));
  }

  @Test
  void is_nobody_who_is_no_administrator() {
    String name = account(Role.METHODOLOGIST);

    begin(name, "s-1");

    assertEquals(Optional.empty(), identityOf(name));
  }

  private String account(Role role) {
    UUID board = UUID.randomUUID();
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          new Accounts(em)
              .add(
                  Account.open(
                      UUID.randomUUID(), new LoginName("" + board), "Anna", role, board, null));
        });
    return board.toString();
  }

  private Optional<Identity> identityOf(String name) {
    return database.inTransaction(em -> new Accounts(em).find(name).orElseThrow().identity());
  }

  private void begin(String name, String subject) {
    database.change(em -> begin(em, Trusted.provider(issuer, ""), name, subject));
  }

  private static void begin(
      EntityManager em, SignInByProvider byProvider, String name, String subject) {
    new FirstAdministrator(
            new Accounts(em),
            new Boards(em),
            new Passwords(new QuickHash()),
            byProvider,
            new EventLog(em, Clock.systemUTC()),
            new FirstSettings(
                "Testnämnden",
                Optional.of(name),
                Optional.empty(),
                Optional.of(subject).filter(one -> !one.isEmpty())))
        .begin(new StartUp.Ready(Mode.PRODUCTION));
  }
}
