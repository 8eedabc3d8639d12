package se.pejl.access;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Where a person's file belongs and whose caseload it is in: all the gate needs to know of it. */
public record Belonging(UUID board, UUID unit, Set<UUID> handlers, Set<UUID> substitutes) {

  public Belonging {
    Objects.requireNonNull(board, "board");
    Objects.requireNonNull(unit, "unit");
    handlers = Set.copyOf(handlers);
    substitutes = Set.copyOf(substitutes);
  }

  /** A file that nobody handles yet. */
  public static Belonging to(UUID board, UUID unit) {
    return new Belonging(board, unit, Set.of(), Set.of());
  }

  /** The closest relation counts, but never across boards. */
  public Relation relationOf(Actor actor) {
    if (!board.equals(actor.board())) {
      return Relation.OTHER_BOARD;
    }
    if (handlers.contains(actor.account())) {
      return Relation.HANDLER;
    }
    if (substitutes.contains(actor.account())) {
      return Relation.SUBSTITUTE;
    }
    return unit.equals(actor.unit()) ? Relation.OWN_UNIT : Relation.OTHER_UNIT;
  }
}
