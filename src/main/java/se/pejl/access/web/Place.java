package se.pejl.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.access.Role;

/** A place in the main menu, and the roles that have work there. */
public enum Place {
  WORK("/work.xhtml", EnumSet.of(Role.WORKER)),
  FIND("/casefile/find.xhtml", EnumSet.of(Role.WORKER, Role.SUPERVISOR)),
  REVIEW("/review/queue.xhtml", EnumSet.of(Role.SUPERVISOR)),
  OVERSIGHT("/casefile/emergencies.xhtml", EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR)),
  POLICIES("/review/policies.xhtml", EnumSet.of(Role.METHODOLOGIST)),
  FORMS("/forms/index.xhtml", EnumSet.allOf(Role.class)),
  ADMINISTRATION("/administration/accounts.xhtml", EnumSet.of(Role.ADMINISTRATOR)),
  LOG("/administration/log.xhtml", EnumSet.of(Role.ADMINISTRATOR));

  private final String path;
  private final Set<Role> roles;

  Place(String path, Set<Role> roles) {
    this.path = path;
    this.roles = roles;
  }

  public String path() {
    return path;
  }

  /** As pages name the place they belong to. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The key of its name. */
  public String text() {
    return "nav." + code();
  }

  static List<Place> of(Role role) {
    return Stream.of(values()).filter(place -> place.roles.contains(role)).toList();
  }

  /** Where somebody in this role begins the day: what only they have comes before what all have. */
  static Place startOf(Role role) {
    return switch (role) {
      case WORKER -> WORK;
      case SUPERVISOR -> REVIEW;
      case METHODOLOGIST -> FORMS;
      case ADMINISTRATOR -> ADMINISTRATION;
    };
  }
}
