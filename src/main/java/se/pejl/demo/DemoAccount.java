package se.pejl.demo;

import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.LoginName;
import se.pejl.access.Role;

/** Somebody whose part one can play in a demonstration. All share one well-known password. */
public enum DemoAccount {
  VERA("Vera Björkdal", Role.WORKER, Place.NORTH),
  TOVE("Tove Almlund", Role.WORKER, Place.NORTH),
  MILO("Milo Ekskog", Role.WORKER, Place.SOUTH),
  SONJA("Sonja Granvik", Role.SUPERVISOR, Place.NORTH),
  NILS("Nils Rönnhed", Role.SUPERVISOR, Place.SOUTH),
  METTE("Mette Hasselfors", Role.METHODOLOGIST, Place.NOWHERE),
  ALBIN("Albin Videgren", Role.ADMINISTRATOR, Place.NOWHERE);

  /** The units of the demonstration. */
  enum Place {
    NORTH("Ungdomsenheten Norr"),
    SOUTH("Ungdomsenheten Söder"),
    NOWHERE("");

    private final String title;

    Place(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private final String displayName;
  private final Role role;
  private final Place place;

  DemoAccount(String displayName, Role role, Place place) {
    this.displayName = displayName;
    this.role = role;
    this.place = place;
  }

  public String loginName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public String displayName() {
    return displayName;
  }

  public Role role() {
    return role;
  }

  Place place() {
    return place;
  }

  Account open(UUID board, UUID unit) {
    return Account.open(
        UUID.randomUUID(), new LoginName(loginName()), displayName, role, board, unit);
  }
}
