package se.pejl.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An account")
class AccountsTest {

  @Parameter DatabaseUnderTest database;

  private final UUID board = UUID.randomUUID();
  private final UUID unit = UUID.randomUUID();
  private final String suffix = "." + board.toString().substring(0, 8);

  @BeforeEach
  void aBoardWithAUnit() {
    database.change(
        em -> {
          Boards boards = new Boards(em);
          Board made = Board.named(board, "Testnämnden");
          boards.add(made);
          boards.add(Unit.of(board, unit, "Enhet Norr"));
        });
  }

  @Test
  void is_found_by_its_name_in_any_case() {
    UUID id = opened("Asta", Role.WORKER);

    Actor actor =
        database.inTransaction(
            em -> new Accounts(em).findActive("ASTA" + suffix).orElseThrow().actor());

    assertEquals(new Actor(id, "asta" + suffix, "Asta", Role.WORKER, board, unit), actor);
  }

  @Test
  void is_not_active_once_closed() {
    UUID id = opened("bo", Role.SUPERVISOR);

    database.change(em -> new Accounts(em).get(board, id).close());

    assertTrue(found("bo"));
    boolean active =
        database.inTransaction(em -> new Accounts(em).findActive("bo" + suffix).isPresent());
    assertFalse(active);
  }

  @Test
  void is_unknown_to_another_board() {
    UUID id = opened("cilla", Role.WORKER);

    assertThrows(
        UnknownAccountException.class,
        () -> database.change(em -> new Accounts(em).get(UUID.randomUUID(), id)));
  }

  @Test
  void stands_in_swedish_order_in_the_list() {
    for (String name : List.of("Östen", "Zara", "Åsa", "Ada", "Ärla")) {
      opened(name, Role.WORKER);
    }

    List<String> names =
        database.inTransaction(
            em -> new Accounts(em).in(board).stream().map(a -> a.actor().displayName()).toList());

    assertEquals(List.of("Ada", "Zara", "Åsa", "Ärla", "Östen"), names);
  }

  @Test
  void of_a_worker_needs_a_unit() {
    assertThrows(
        UnusableAccountException.class,
        () ->
            Account.open(UUID.randomUUID(), new LoginName("dag"), "Dag", Role.WORKER, board, null));
  }

  private boolean found(String name) {
    return database.inTransaction(em -> new Accounts(em).find(name + suffix).isPresent());
  }

  private UUID opened(String name, Role role) {
    UUID id = UUID.randomUUID();
    database.change(
        em ->
            new Accounts(em)
                .add(Account.open(id, new LoginName(name + suffix), name, role, board, unit)));
    return id;
  }
}
