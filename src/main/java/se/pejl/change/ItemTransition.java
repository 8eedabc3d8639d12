package se.pejl.change;

import se.pejl.form.item.FactorRole;

/** What became of one item from one occasion to the next. */
public enum ItemTransition {
  BETTER,
  SAME,
  WORSE,
  /** A higher answer, where that is neither better nor worse. */
  HIGHER,
  /** A lower answer, where that is neither better nor worse. */
  LOWER,
  /** Another answer, where there is no order. */
  CHANGED,
  /** A protective factor that was absent is present. */
  GAINED,
  /** A protective factor is still present. */
  KEPT,
  /** A protective factor that was present is absent. */
  LOST,
  BECAME_ASSESSABLE,
  NO_LONGER_ASSESSABLE,
  /** There was no answer either time. */
  NOT_ASSESSED,
  /** The two versions do not ask the same. */
  NOT_COMPARABLE;

  /** For a factor whose answers have an order: less risk and more protection is better. */
  static ItemTransition ordered(FactorRole role, int order) {
    if (order == 0) {
      return SAME;
    }
    return switch (role) {
      case RISK -> order < 0 ? BETTER : WORSE;
      case PROTECTIVE -> order > 0 ? BETTER : WORSE;
      case NEITHER -> order > 0 ? HIGHER : LOWER;
    };
  }

  /** For a protective factor that is either absent or present. */
  static ItemTransition present(boolean before, boolean now) {
    if (before) {
      return now ? KEPT : LOST;
    }
    return now ? GAINED : SAME;
  }

  /** The same for a protective factor of which this became. */
  ItemTransition of(Protection became) {
    return switch (became) {
      case GAINED -> GAINED;
      case LOST -> LOST;
      case KEPT -> this == SAME ? KEPT : this;
      case NEVER, UNKNOWN -> this;
    };
  }

  /** The same for what cannot change: only what is known of it has. */
  public ItemTransition ofWhatCannotChange() {
    return switch (this) {
      case BETTER, WORSE, HIGHER, LOWER, GAINED, LOST -> CHANGED;
      case SAME,
          CHANGED,
          KEPT,
          BECAME_ASSESSABLE,
          NO_LONGER_ASSESSABLE,
          NOT_ASSESSED,
          NOT_COMPARABLE ->
          this;
    };
  }

  /** Whether it went from one answer to another. */
  public boolean moved() {
    return switch (this) {
      case BETTER, WORSE, HIGHER, LOWER, CHANGED, GAINED, LOST -> true;
      case SAME, KEPT, BECAME_ASSESSABLE, NO_LONGER_ASSESSABLE, NOT_ASSESSED, NOT_COMPARABLE ->
          false;
    };
  }
}
