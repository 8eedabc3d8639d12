package se.pejl.access;

import java.util.Objects;
import java.util.UUID;

/** Somebody signed in, as the rules see them. The unit is null for those who belong to none. */
public record Actor(
    UUID account, String name, String displayName, Role role, UUID board, UUID unit) {

  private static final UUID NOBODY = new UUID(0, 0);

  public Actor {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(board, "board");
  }

  /** The product itself, doing something for a board without being asked. */
  public static Actor machine(UUID board) {
    return new Actor(NOBODY, "pejl", "Pejl", Role.ADMINISTRATOR, board, null);
  }

  /** The product itself, where no board is known, such as a sign-in with an unknown name. */
  public static Actor machine() {
    return machine(NOBODY);
  }
}
