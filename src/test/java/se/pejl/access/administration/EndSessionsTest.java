package se.pejl.access.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.CurrentActor;
import se.pejl.access.LoginName;
import se.pejl.access.NotAllowedException;
import se.pejl.access.Role;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.signin.Proofs;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.access.signin.session.OpenSession;
import se.pejl.access.signin.session.OpenSessions;
import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.access.signin.session.SessionLimits;
import se.pejl.access.signin.token.ApiTokens;
import se.pejl.access.signin.token.UseToken;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Signing somebody else out of everything")
class EndSessionsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final UUID vera = UUID.randomUUID();
  private final UUID tove = UUID.randomUUID();
  private final OpenSessions sessions =
      new OpenSessions(
          CLOCK,
          new SessionLimits(Duration.ofMinutes(20), Duration.ofHours(10), Duration.ofMinutes(2)));
  private final Actor albin =
      new Actor(UUID.randomUUID(), "albin", "Albin", Role.ADMINISTRATOR, board, null);

  @BeforeEach
  void twoAccountsAtWork() {
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          open(em, vera);
          open(em, tove);
        });
    sessions.begin(new RecognisedBy("vera's office"), vera, "Firefox Windows");
    sessions.begin(new RecognisedBy("vera's telephone"), vera, "Safari iPhone");
    sessions.begin(new RecognisedBy("tove's office"), tove, "Firefox Windows");
  }

  @Test
  void ends_every_session_and_token_of_theirs_and_nobody_elses() {
    String veras = token(vera);
    String toves = token(tove);

    tell(albin, end -> end.everywhere(vera));

    assertEquals(List.of(), sessions.of(vera));
    assertFalse(holds(veras));
    assertEquals(1, sessions.of(tove).size());
    assertTrue(holds(toves));
    assertEquals("everywhere", notes().get(0));
  }

  @Test
  void begins_with_seeing_where_they_are_signed_in() {
    assertEquals(
        List.of("Firefox Windows", "Safari iPhone"),
        as(albin, end -> end.of(vera)).stream().map(OpenSession::browser).sorted().toList());
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void is_for_administrators(Role role) {
    Actor other = new Actor(UUID.randomUUID(), "x", "X", role, board, UUID.randomUUID());

    assertThrows(NotAllowedException.class, () -> tell(other, end -> end.everywhere(vera)));
    assertThrows(NotAllowedException.class, () -> as(other, end -> end.of(vera)));
    assertEquals(2, sessions.of(vera).size());
  }

  @Test
  void is_for_ones_own_board() {
    Actor elsewhere =
        new Actor(UUID.randomUUID(), "y", "Y", Role.ADMINISTRATOR, UUID.randomUUID(), null);

    assertThrows(UnknownAccountException.class, () -> tell(elsewhere, end -> end.everywhere(vera)));
    assertThrows(UnknownAccountException.class, () -> as(elsewhere, end -> end.of(vera)));
    assertEquals(2, sessions.of(vera).size());
  }

  private void open(EntityManager em, UUID id) {
    new Accounts(em)
        .add(
            Account.open(
                id, new LoginName(id.toString()), "Prov", Role.METHODOLOGIST, board, null));
  }

  private void tell(Actor actor, java.util.function.Consumer<EndSessions> work) {
    as(
        actor,
        end -> {
          work.accept(end);
          return true;
        });
  }

  private <T> T as(Actor actor, Function<EndSessions, T> work) {
    return database.inTransaction(
        em ->
            work.apply(
                new EndSessions(
                    new Accounts(em),
                    sessions,
                    new ApiTokens(em),
                    new SignInRecord(new EventLog(em, CLOCK)),
                    CurrentActor.of(actor))));
  }

  private String token(UUID account) {
    return database.inTransaction(
        em -> tokens(em).issueTo(new Accounts(em).find(account).orElseThrow()).token());
  }

  private boolean holds(String token) {
    return database.inTransaction(em -> tokens(em).held(token).isPresent());
  }

  private static UseToken tokens(EntityManager em) {
    return new UseToken(
        new ApiTokens(em),
        new Accounts(em),
        new Proofs(CLOCK, Duration.ofMinutes(5)),
        new EventLog(em, CLOCK),
        CLOCK);
  }

  private List<String> notes() {
    return database.inTransaction(
        em -> new EventLog(em, CLOCK).latest(board, 0, 9).stream().map(LoggedEvent::note).toList());
  }
}
