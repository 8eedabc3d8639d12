package se.pejl.access;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Where a person's file belongs, whose caseload it is in, who has it open in an emergency, and who
 * may know of it: all the gate needs to know.
 */
public record Belonging(
    UUID board,
    UUID unit,
    Set<UUID> handlers,
    Set<UUID> substitutes,
    Set<UUID> emergencies,
    Circle circle) {

  public Belonging {
    Objects.requireNonNull(board, "board");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(circle, "circle");
    handlers = Set.copyOf(handlers);
    substitutes = Set.copyOf(substitutes);
    emergencies = Set.copyOf(emergencies);
  }

  /** A file that is open to nobody in an emergency, and not protected. */
  public Belonging(UUID board, UUID unit, Set<UUID> handlers, Set<UUID> substitutes) {
    this(board, unit, handlers, substitutes, Set.of(), Circle.ANYBODY);
  }

  /** A file that nobody handles yet. */
  public static Belonging to(UUID board, UUID unit) {
    return new Belonging(board, unit, Set.of(), Set.of());
  }

  /** The same for those alone who are named. */
  public Belonging within(Circle narrower) {
    return new Belonging(board, unit, handlers, substitutes, emergencies, narrower);
  }

  /** The same, open to these for a while. */
  public Belonging openTo(Set<UUID> visitors) {
    return new Belonging(board, unit, handlers, substitutes, visitors, circle);
  }

  /**
   * The closest relation counts, but never across boards, and to those who are not named in a
   * protected file nothing else counts.
   */
  public Relation relationOf(Actor actor) {
    if (!board.equals(actor.board())) {
      return Relation.OTHER_BOARD;
    }
    if (!circle.includes(actor)) {
      return Relation.NOT_NAMED;
    }
    if (handlers.contains(actor.account())) {
      return Relation.HANDLER;
    }
    if (substitutes.contains(actor.account())) {
      return Relation.SUBSTITUTE;
    }
    if (emergencies.contains(actor.account())) {
      return Relation.EMERGENCY;
    }
    return unit.equals(actor.unit()) ? Relation.OWN_UNIT : Relation.OTHER_UNIT;
  }
}
