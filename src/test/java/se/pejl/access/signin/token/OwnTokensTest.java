package se.pejl.access.signin.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.CurrentActor;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.Proofs;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A token for a program of one's own")
class OwnTokensTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final UUID vera = UUID.randomUUID();
  private final UUID tove = UUID.randomUUID();
  private FreshSignIn fresh = FreshSignIn.lately();
  private Clock clock = at(Duration.ZERO);

  @BeforeEach
  void twoAccounts() {
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          for (UUID id : List.of(vera, tove)) {
            LoginName name = new LoginName(id.toString());
            new Accounts(em).add(Account.open(id, name, "Prov", Role.METHODOLOGIST, board, null));
          }
        });
  }

  @Test
  void lets_it_act_as_its_owner_and_is_in_the_log() {
    String secret = issue(vera, "Nattkörning", TokenScope.READING_A_WEEK).token();

    UseToken.Held held = held(secret).orElseThrow();
    assertEquals(vera, held.holder().id());
    assertTrue(held.scope().onlyReads());
    assertEquals(List.of(Kind.TOKEN_ISSUED), logged());
    assertFalse(all(vera).toString().contains(secret));
  }

  @ParameterizedTest
  @CsvSource({"READING_A_DAY, PT8H", "READING_A_WEEK, PT168H", "ALL_A_DAY, PT8H"})
  void runs_out_at_the_end_of_its_time_and_not_before(TokenScope scope, Duration life) {
    UseToken.Issued issued = issue(vera, "Utdrag", scope);
    assertEquals(NINE.plus(life), issued.expires());

    clock = at(life.minusNanos(1));
    assertTrue(held(issued.token()).isPresent());
    assertEquals(1, all(vera).size());

    clock = at(life);
    assertFalse(held(issued.token()).isPresent());
    assertEquals(0, all(vera).size());
  }

  @Test
  void is_given_to_nobody_who_has_not_lately_proven_who_they_are() {
    fresh = FreshSignIn.longAgo();

    assertThrows(StaleSignInException.class, () -> issue(vera, "Utdrag", TokenScope.ALL_A_DAY));
  }

  @Test
  void is_itself_no_proof_of_who_somebody_is() {
    Proofs proofs = new Proofs(clock, Duration.ofMinutes(5));
    String secret = issue(vera, "Utdrag", TokenScope.ALL_A_DAY).token();

    assertFalse(proofs.hold(RecognisedBy.token(secret)));
  }

  @Test
  void is_seen_and_ended_by_its_owner_alone() {
    String secret = issue(vera, "Utdrag", TokenScope.ALL_A_DAY).token();
    UUID id = all(vera).get(0).id();

    assertEquals(List.of(), all(tove));
    assertThrows(UnknownTokenException.class, () -> end(tove, id));
    assertTrue(held(secret).isPresent());

    end(vera, id);
    assertFalse(held(secret).isPresent());
    assertEquals(List.of(Kind.TOKEN_ENDED, Kind.TOKEN_ISSUED), logged());
  }

  @Test
  void has_a_name_and_is_one_of_ten_at_most() {
    for (String label : new String[] {null, " ", "x".repeat(101)}) {
      assertRefused("tokens.unusable", label);
    }
    for (int at = 0; at < 10; at++) {
      issue(vera, "Program " + at, TokenScope.READING_A_DAY);
    }

    assertRefused("tokens.too-many", "Ett till");
    issue(tove, "Hennes första", TokenScope.READING_A_DAY);
    clock = at(Duration.ofHours(8));
    issue(vera, "När de andra har gått ut", TokenScope.READING_A_DAY);
  }

  private void assertRefused(String code, String label) {
    UnusableTokenException refused =
        assertThrows(
            UnusableTokenException.class, () -> issue(vera, label, TokenScope.READING_A_DAY));
    assertEquals(code, refused.code());
  }

  private UseToken.Issued issue(UUID account, String label, TokenScope scope) {
    return as(account, own -> own.issue(label, scope));
  }

  private List<ApiToken> all(UUID account) {
    return as(account, OwnTokens::all);
  }

  private void end(UUID account, UUID token) {
    as(
        account,
        own -> {
          own.end(token);
          return token;
        });
  }

  private <T> T as(UUID account, Function<OwnTokens, T> work) {
    Actor actor = new Actor(account, account.toString(), "Prov", Role.METHODOLOGIST, board, null);
    return database.inTransaction(
        em ->
            work.apply(
                new OwnTokens(
                    new ApiTokens(em),
                    CurrentActor.of(actor),
                    fresh,
                    new EventLog(em, clock),
                    clock)));
  }

  private Optional<UseToken.Held> held(String secret) {
    Proofs proofs = new Proofs(clock, Duration.ofMinutes(5));
    return database.inTransaction(
        em ->
            new UseToken(
                    new ApiTokens(em), new Accounts(em), proofs, new EventLog(em, clock), clock)
                .held(secret));
  }

  private List<Kind> logged() {
    return database.inTransaction(
        em -> new EventLog(em, clock).latest(board, 0, 9).stream().map(LoggedEvent::kind).toList());
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NINE.plus(later), ZoneOffset.UTC);
  }
}
