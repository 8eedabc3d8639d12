package se.pejl.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the people and units at one's own board are called; nothing more about them. */
@ApplicationScoped
@Transactional
public class Colleagues {

  @Inject private Accounts accounts;
  @Inject private Boards boards;

  public Colleagues() {} // for CDI

  public Colleagues(Accounts accounts, Boards boards) {
    this.accounts = accounts;
    this.boards = boards;
  }

  /** Empty when nobody at the actor's board has this account. */
  public Optional<String> nameOf(Actor actor, UUID account) {
    return accounts
        .find(account)
        .map(Account::actor)
        .filter(other -> other.board().equals(actor.board()))
        .map(Actor::displayName);
  }

  /** What everybody who has an account at the actor's board is called. */
  public Map<UUID, String> names(Actor actor) {
    return accounts.in(actor.board()).stream()
        .map(Account::actor)
        .collect(Collectors.toMap(Actor::account, Actor::displayName));
  }

  /** What the actor's board is called. */
  public Optional<String> boardName(Actor actor) {
    return boards.board(actor.board()).map(Board::name);
  }

  /** Somebody at the same board. */
  public record Colleague(UUID account, String name) {}

  /** Those who work in a unit of the actor's board and can sign in, by name. */
  public List<Colleague> workersIn(Actor actor, UUID unit) {
    return in(actor, unit, Role.WORKER);
  }

  /** Those who say who handles what in a unit of the actor's board, by name. */
  public List<Colleague> supervisorsIn(Actor actor, UUID unit) {
    return in(actor, unit, Role.SUPERVISOR);
  }

  private List<Colleague> in(Actor actor, UUID unit, Role role) {
    return accounts.in(actor.board()).stream()
        .filter(Account::active)
        .map(Account::actor)
        .filter(other -> other.role() == role && other.unit() != null && other.unit().equals(unit))
        .map(other -> new Colleague(other.account(), other.displayName()))
        .toList();
  }

  /** Empty when the actor's board has no such unit. */
  public Optional<String> unitName(Actor actor, UUID unit) {
    return boards.unit(unit).filter(u -> u.board().equals(actor.board())).map(Unit::name);
  }
}
