package se.pejl.scoring.rules;

/** What two parts of a scale come to together. */
enum Aggregate {
  ADDED,
  HIGHEST,
  LOWEST;

  /** What no parts come to. */
  long nothing() {
    return switch (this) {
      case ADDED -> 0;
      case HIGHEST -> Long.MIN_VALUE;
      case LOWEST -> Long.MAX_VALUE;
    };
  }

  /** The least they come to when it is not known whether the other one is there. */
  long least(long one, long other) {
    return switch (this) {
      case ADDED -> Math.addExact(one, Math.min(0, other));
      case HIGHEST -> one;
      case LOWEST -> Math.min(one, other);
    };
  }

  /** The most they come to when it is not known whether the other one is there. */
  long most(long one, long other) {
    return switch (this) {
      case ADDED -> Math.addExact(one, Math.max(0, other));
      case HIGHEST -> Math.max(one, other);
      case LOWEST -> one;
    };
  }

  long of(long one, long other) {
    if (this == ADDED) {
      return Math.addExact(one, other);
    }
    return this == HIGHEST ? Math.max(one, other) : Math.min(one, other);
  }
}
