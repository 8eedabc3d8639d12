package se.pejl.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may know of a file at all: anybody with a reason, or only those who are named. */
public final class Circle {

  public static final Circle ANYBODY = new Circle(null);

  private final Set<UUID> named;

  private Circle(Set<UUID> named) {
    this.named = named;
  }

  public static Circle of(Set<UUID> named) {
    return new Circle(Set.copyOf(named));
  }

  public boolean includes(Actor actor) {
    return named == null || named.contains(actor.account());
  }

  /** Whether it keeps out anybody. */
  public boolean closed() {
    return named != null;
  }

  /** Empty when it is open. */
  public Optional<Set<UUID>> named() {
    return Optional.ofNullable(named);
  }
}
