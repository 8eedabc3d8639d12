package se.pejl.access.signin.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
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
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The first sign-in at the employer's")
class BindAccountTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final String vera = "vera." + board.toString().substring(0, 8);
  private final String issuer = "https://login.example.se/" + board;
  private final Identity first = new Identity(issuer, "Af3-first");

  @BeforeEach
  void anAccountOfNobody() {
    database.change(
        em -> {
          new Boards(em).add(Board.named(board, "Testnämnden"));
          open(em, vera);
        });
  }

  @Test
  void binds_the_account_to_that_person_and_says_so_in_the_log() {
    bind(vera, first);

    assertEquals(Optional.of(vera), holder(first));
    assertEquals(List.of(Kind.ACCOUNT_BOUND), logged());
  }

  @Test
  void finds_the_account_whatever_case_the_name_is_in() {
    bind(vera.toUpperCase(), first);

    assertEquals(Optional.of(vera), holder(first));
  }

  @Test
  void is_the_only_one_that_binds() {
    bind(vera, first);

    assertEquals(Fault.SOMEBODY_ELSE, refused(vera, new Identity(issuer, "another")));
    assertEquals(Fault.SOMEBODY_ELSE, refused(vera, new Identity("https://other.example", "Af3")));
    assertEquals(Fault.SOMEBODY_ELSE, refused(vera, new Identity(issuer, "af3-FIRST")));
    assertEquals(Optional.of(vera), holder(first));
  }

  @Test
  void is_refused_where_an_administrator_has_recorded_somebody_else() {
    database.change(em -> account(em).bindTo(new Identity(issuer, "recorded")));

    assertEquals(Fault.SOMEBODY_ELSE, refused(vera, first));
  }

  @Test
  void tells_apart_subjects_that_differ_in_case_alone() {
    bind(vera, first);

    assertEquals(Optional.empty(), holder(new Identity(issuer, "AF3-FIRST")));
  }

  @Test
  void opens_no_account_that_is_closed_or_is_not_there() {
    database.change(em -> account(em).close());

    assertEquals(Fault.UNKNOWN_ACCOUNT, refused(vera, first));
    assertEquals(Fault.UNKNOWN_ACCOUNT, refused("nobody." + board, first));
  }

  @Test
  void is_possible_once_more_for_those_who_come_from_the_issuer_of_before() {
    bind(vera, first);
    Identity moved = new Identity("https://new.example.se", "n-1" + board);

    as(bind -> bind.first(vera, moved, issuer));

    assertEquals(Optional.of(vera), holder(moved));
    assertEquals(Optional.empty(), holder(first));
    assertThrows(
        ProviderNotBelievedException.class, () -> as(bind -> bind.first(vera, first, issuer)));
  }

  @Test
  void of_several_who_come_at_once_is_that_of_one() {
    long let =
        IntStream.range(0, 8)
            .parallel()
            .filter(at -> comes(new Identity(issuer, "person-" + at)))
            .count();

    assertEquals(1, let);
    assertEquals(List.of(Kind.ACCOUNT_BOUND), logged());
  }

  @Test
  void by_somebody_else_is_there_to_be_seen_until_it_is_settled() {
    bind(vera, first);
    UUID id = database.inTransaction(em -> account(em).id());

    as(
        bind -> {
          bind.mistaken(id);
          return id;
        });
    assertEquals(
        Optional.of(CLOCK.instant()), database.inTransaction(em -> account(em).mistaken()));

    database.change(em -> account(em).settleMistake());
    assertTrue(database.inTransaction(em -> account(em).mistaken()).isEmpty());
  }

  private boolean comes(Identity identity) {
    try {
      bind(vera, identity);
      return true;
    } catch (ProviderNotBelievedException refused) {
      return false;
    }
  }

  private void bind(String name, Identity identity) {
    as(bind -> bind.first(name, identity, ""));
  }

  private Fault refused(String name, Identity identity) {
    return assertThrows(ProviderNotBelievedException.class, () -> bind(name, identity)).fault();
  }

  private Optional<String> holder(Identity identity) {
    return as(bind -> bind.boundTo(identity).map(account -> account.actor().name()));
  }

  private <T> T as(Function<BindAccount, T> work) {
    return database.inTransaction(
        em -> work.apply(new BindAccount(new Accounts(em), new EventLog(em, CLOCK), CLOCK)));
  }

  private Account account(EntityManager em) {
    return new Accounts(em).find(vera).orElseThrow();
  }

  private List<Kind> logged() {
    return database.inTransaction(
        em ->
            new EventLog(em, CLOCK).latest(board, 0, 10).stream().map(LoggedEvent::kind).toList());
  }

  private void open(EntityManager em, String name) {
    new Accounts(em)
        .add(
            Account.open(
                UUID.randomUUID(), new LoginName(name), "Vera", Role.METHODOLOGIST, board, null));
  }
}
