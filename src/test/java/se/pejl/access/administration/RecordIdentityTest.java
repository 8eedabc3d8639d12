package se.pejl.access.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.CurrentActor;
import se.pejl.access.Identity;
import se.pejl.access.LoginName;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.UnusableAccountException;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.access.signin.provider.SignInByProvider;
import se.pejl.access.signin.provider.Trusted;
import se.pejl.access.signin.token.ApiTokens;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Whose an account is at the employer's")
class RecordIdentityTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final String issuer = "https://login.example.se/" + board;
  private final UUID vera = UUID.randomUUID();
  private final UUID tove = UUID.randomUUID();
  private final Actor albin =
      new Actor(UUID.randomUUID(), "albin", "Albin", Role.ADMINISTRATOR, board, null);
  private SignInByProvider byProvider = Trusted.provider(issuer, "");
  private FreshSignIn fresh = FreshSignIn.lately();

  @BeforeEach
  void twoAccounts() {
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          for (UUID id : List.of(vera, tove)) {
            LoginName name = new LoginName(id.toString());
            new Accounts(em)
                .add(Account.open(id, name, "Prov Person", Role.METHODOLOGIST, board, null));
          }
        });
  }

  @Test
  void is_what_an_administrator_recorded() {
    tell(albin, identities -> identities.record(vera, " s-1 "));

    assertEquals(Optional.of(new Identity(issuer, "s-1")), identityOf(vera));
    assertEquals(List.of("subject recorded"), notes());
  }

  @Test
  void is_one_person_and_one_account() {
    tell(albin, identities -> identities.record(vera, "s-1"));

    assertRefused("access.subject-recorded", identities -> identities.record(vera, "s-2"));
    assertRefused("access.subject-taken", identities -> identities.record(tove, "s-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "två ord", "å", "a\tb"})
  void is_nothing_that_no_provider_would_say(String subject) {
    assertRefused("access.subject-unusable", identities -> identities.record(vera, subject));
  }

  @Test
  void can_be_taken_back_and_recorded_anew() {
    tell(albin, identities -> identities.record(vera, "s-1"));

    tell(albin, identities -> identities.release(vera));
    assertEquals(Optional.empty(), identityOf(vera));
    tell(albin, identities -> identities.record(tove, "s-1"));

    assertEquals(Optional.of(new Identity(issuer, "s-1")), identityOf(tove));
  }

  @Test
  void is_not_taken_from_oneself() {
    assertRefused("access.own-account", identities -> identities.release(albin.account()));
  }

  @Test
  void is_for_administrators_of_the_board_who_have_lately_proven_who_they_are() {
    Actor worker = new Actor(UUID.randomUUID(), "x", "X", Role.WORKER, board, UUID.randomUUID());
    Actor elsewhere =
        new Actor(UUID.randomUUID(), "y", "Y", Role.ADMINISTRATOR, UUID.randomUUID(), null);
    assertThrows(NotAllowedException.class, () -> tell(worker, one -> one.record(vera, "s")));
    assertThrows(NotAllowedException.class, () -> tell(worker, one -> one.release(vera)));
    assertThrows(NotAllowedException.class, () -> tell(worker, one -> one.settleMistake(vera)));
    assertThrows(UnknownAccountException.class, () -> tell(elsewhere, one -> one.release(vera)));

    fresh = FreshSignIn.longAgo();
    assertThrows(StaleSignInException.class, () -> tell(albin, one -> one.record(vera, "s")));
    assertThrows(StaleSignInException.class, () -> tell(albin, one -> one.release(vera)));
  }

  @Test
  void is_nothing_where_people_sign_in_with_passwords() {
    byProvider = new SignInByProvider(null);

    assertRefused("access.no-provider", identities -> identities.record(vera, "s-1"));
  }

  private void assertRefused(String code, Consumer<RecordIdentity> work) {
    assertEquals(
        code, assertThrows(UnusableAccountException.class, () -> tell(albin, work)).code());
  }

  private void tell(Actor actor, Consumer<RecordIdentity> work) {
    database.change(
        em ->
            work.accept(
                new RecordIdentity(
                    new Accounts(em),
                    new ApiTokens(em),
                    byProvider,
                    CurrentActor.of(actor),
                    fresh,
                    new EventLog(em, CLOCK))));
  }

  private Optional<Identity> identityOf(UUID id) {
    return database.inTransaction(em -> new Accounts(em).get(board, id).identity());
  }

  private List<String> notes() {
    return database.inTransaction(
        em -> new EventLog(em, CLOCK).latest(board, 0, 9).stream().map(LoggedEvent::note).toList());
  }
}
