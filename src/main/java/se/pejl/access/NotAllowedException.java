package se.pejl.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.pejl.platform.Refused;

/** Somebody asked for what their role, or their relation to the person, does not allow. */
public class NotAllowedException extends Refused {

  /** Why the gate stayed closed. */
  public enum Reason {
    /** Nobody with this role may do this. */
    ROLE,
    /** The role may, but not with this person. */
    RELATION,
    /** The identity is protected, and what is asked for would take it out of the product. */
    PROTECTED,
    /** Another board's, or protected: it must look as if there were no such person. */
    UNKNOWN_TO_THEM
  }

  private final Role role;
  private final Action action;
  private final Reason reason;

  public NotAllowedException(Role role, Action action, Reason reason) {
    super(action + " is not allowed: " + reason);
    this.role = role;
    this.action = action;
    this.reason = reason;
  }

  public Action action() {
    return action;
  }

  public Reason reason() {
    return reason;
  }

  @Override
  public String code() {
    return "access.not-allowed";
  }

  /** Says nothing at all of a person they may not know of. */
  @Override
  public Map<String, Object> details() {
    return switch (reason) {
      case ROLE -> Map.of("needsRole", names(AccessRules.roles(action)));
      case RELATION -> Map.of("needsRelation", names(AccessRules.relations(role, action)));
      case PROTECTED -> Map.of("protected", true);
      case UNKNOWN_TO_THEM -> Map.of();
    };
  }

  /** Which role or relation is lacking, and whom to ask. */
  @Override
  public List<String> explanation() {
    return switch (reason) {
      case ROLE -> whose(AccessRules.roles(action));
      case RELATION -> standing(AccessRules.relations(role, action));
      case PROTECTED -> List.of("why.protected");
      case UNKNOWN_TO_THEM -> List.of();
    };
  }

  private List<String> whose(List<Role> roles) {
    Stream<String> needed = roles.stream().map(one -> "why.role." + one);
    return Stream.of(Stream.of("why.your-role." + role), needed, Stream.of("why.ask.administrator"))
        .flatMap(lines -> lines)
        .toList();
  }

  private static List<String> standing(List<Relation> relations) {
    Stream<String> needed =
        relations.stream().filter(one -> one != Relation.NONE).map(one -> "why.relation." + one);
    return Stream.concat(needed, Stream.of("why.ask.supervisor")).toList();
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream()
        .map(value -> value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .filter(name -> !name.equals("none"))
        .toList();
  }
}
