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
import se.pejl.access.Unit;
import se.pejl.access.UnknownAccountException;
import se.pejl.access.UnusableAccountException;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.Proofs;
import se.pejl.access.signin.StaleSignInException;
import se.pejl.access.signin.password.Guesses;
import se.pejl.access.signin.password.Passwords;
import se.pejl.access.signin.password.QuickHash;
import se.pejl.access.signin.password.SignIn;
import se.pejl.access.signin.password.TooManyAttemptsException;
import se.pejl.access.signin.password.WrongPasswordException;
import se.pejl.access.signin.record.Occasion;
import se.pejl.access.signin.record.SignInRecord;
import se.pejl.access.signin.token.ApiTokens;
import se.pejl.access.signin.token.UseToken;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An administrator")
class ManageAccountsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
  private static final Passwords PASSWORDS = new Passwords(new QuickHash());
  private static final String GOOD = "tre bruna grisar";

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final UUID unit = UUID.randomUUID();
  private final String asta = "asta." + board.toString().substring(0, 8);
  private FreshSignIn fresh = FreshSignIn.lately();
  private final Actor administrator =
      new Actor(UUID.randomUUID(), "admin", "Admin", Role.ADMINISTRATOR, board, null);

  @BeforeEach
  void aBoardWithAUnit() {
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          new Boards(em).add(Unit.of(board, unit, "Enhet Norr"));
        });
  }

  @Test
  void opens_accounts_that_can_sign_in() {
    UUID id = open(asta);

    assertEquals(id, signIn(asta, GOOD).id());
    assertEquals(List.of(Kind.SIGNED_IN, Kind.ACCOUNT_CREATED), logged());
  }

  @Test
  void opens_no_second_account_of_the_same_name() {
    open(asta);

    assertRefused("access.login-name-taken", () -> open(asta.toUpperCase()));
  }

  @Test
  void cannot_use_a_unit_of_another_board() {
    UUID foreign = UUID.randomUUID();
    UUID theirs = UUID.randomUUID();
    database.change(
        em -> {
          new Boards(em).add(Board.named(foreign, "En annan nämnd"));
          new Boards(em).add(Unit.of(foreign, theirs, "Deras enhet"));
        });

    assertRefused(
        "access.unit-unknown",
        () -> as(administrator, m -> m.open(name(asta), "Asta", Role.WORKER, theirs, GOOD)));
  }

  @Test
  void changes_nobody_without_the_password_lately() {
    UUID id = open(asta);
    fresh = FreshSignIn.longAgo();

    assertThrows(StaleSignInException.class, () -> open("bo." + board));
    assertThrows(
        StaleSignInException.class,
        () -> tell(administrator, m -> m.move(id, Role.ADMINISTRATOR, null)));
    assertThrows(
        StaleSignInException.class,
        () -> tell(administrator, m -> m.setPassword(id, "fyra vita hästar")));
    assertThrows(StaleSignInException.class, () -> tell(administrator, m -> m.close(id)));
  }

  @Test
  void closes_accounts_and_with_them_every_way_in() {
    UUID id = open(asta);
    String token = token(asta);
    assertTrue(holds(token));

    tell(administrator, m -> m.close(id));

    assertThrows(WrongPasswordException.class, () -> signIn(asta, GOOD));
    assertFalse(holds(token));
  }

  @Test
  void gives_a_new_password_that_alone_counts() {
    UUID id = open(asta);
    String token = token(asta);

    tell(administrator, m -> m.setPassword(id, "fyra gröna getter"));

    assertFalse(holds(token));
    assertThrows(WrongPasswordException.class, () -> signIn(asta, GOOD));
    assertEquals(id, signIn(asta, "fyra gröna getter").id());
  }

  @Test
  void moves_people_between_roles() {
    UUID id = open(asta);

    tell(administrator, m -> m.move(id, Role.SUPERVISOR, unit));

    Role role = database.inTransaction(em -> new Accounts(em).get(board, id).actor().role());
    assertEquals(Role.SUPERVISOR, role);
  }

  @Test
  void cannot_close_her_own_account() {
    assertRefused(
        "access.own-account", () -> tell(administrator, m -> m.close(administrator.account())));
  }

  @Test
  void of_another_board_does_not_even_know_of_it() {
    UUID id = open(asta);
    Actor other =
        new Actor(UUID.randomUUID(), "x", "X", Role.ADMINISTRATOR, UUID.randomUUID(), null);

    assertThrows(UnknownAccountException.class, () -> tell(other, m -> m.close(id)));
    assertEquals(List.of(), as(other, ManageAccounts::list));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void is_the_only_one_who_may(Role role) {
    Actor actor = new Actor(UUID.randomUUID(), "x", "X", role, board, unit);

    assertThrows(NotAllowedException.class, () -> as(actor, ManageAccounts::list));
    assertThrows(
        NotAllowedException.class, () -> tell(actor, m -> m.setPassword(UUID.randomUUID(), GOOD)));
  }

  @Test
  void is_not_needed_when_somebody_mistypes() {
    open(asta);
    Guesses guesses = new Guesses(CLOCK);
    for (int attempt = 0; attempt < 4; attempt++) {
      assertThrows(WrongPasswordException.class, () -> signIn(guesses, asta, "fel"));
    }

    assertThrows(TooManyAttemptsException.class, () -> signIn(guesses, asta, GOOD));

    Guesses later = new Guesses(Clock.offset(CLOCK, Duration.ofMinutes(1)));
    assertEquals(asta, signIn(later, asta, GOOD).actor().name());
  }

  private UUID open(String loginName) {
    return as(administrator, m -> m.open(name(loginName), "Asta", Role.WORKER, unit, GOOD));
  }

  private static LoginName name(String value) {
    return new LoginName(value);
  }

  private <T> T as(Actor actor, Function<ManageAccounts, T> work) {
    return database.inTransaction(em -> work.apply(manage(em, actor)));
  }

  private void tell(Actor actor, java.util.function.Consumer<ManageAccounts> work) {
    database.change(em -> work.accept(manage(em, actor)));
  }

  private ManageAccounts manage(EntityManager em, Actor actor) {
    return new ManageAccounts(
        new Accounts(em),
        new Boards(em),
        new ApiTokens(em),
        PASSWORDS,
        CurrentActor.of(actor),
        fresh,
        new EventLog(em, CLOCK));
  }

  private Account signIn(String name, String password) {
    return signIn(new Guesses(CLOCK), name, password);
  }

  private Account signIn(Guesses guesses, String name, String password) {
    return database.inTransaction(
        em ->
            new SignIn(
                    new Accounts(em), PASSWORDS, guesses, new SignInRecord(new EventLog(em, CLOCK)))
                .check(name, password, "192.0.2.1", Occasion.TOKEN));
  }

  private String token(String name) {
    return database.inTransaction(
        em -> tokens(em).issueTo(new Accounts(em).find(name).orElseThrow()).token());
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

  private List<Kind> logged() {
    return database.inTransaction(
        em ->
            new EventLog(em, CLOCK).latest(board, 0, 10).stream().map(LoggedEvent::kind).toList());
  }

  private static void assertRefused(String code, Runnable work) {
    assertEquals(code, assertThrows(UnusableAccountException.class, work::run).code());
  }
}
