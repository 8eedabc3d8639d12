package se.pejl.form.condition;

import java.util.Optional;

/** The ways two things of a kind are compared. */
public enum Comparison {
  EQUAL,
  DIFFERENT,
  LESS,
  AT_MOST,
  MORE,
  AT_LEAST;

  /** The comparison written with this sign; {@code ==} is the same as {@code =}. */
  public static Optional<Comparison> signed(String sign) {
    return Optional.ofNullable(
        switch (sign) {
          case "=", "==" -> EQUAL;
          case "!=" -> DIFFERENT;
          case "<" -> LESS;
          case "<=" -> AT_MOST;
          case ">" -> MORE;
          case ">=" -> AT_LEAST;
          default -> null;
        });
  }

  /** Whether it holds, given how the left compares to the right (negative, zero, positive). */
  public boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case DIFFERENT -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  /** The same comparison read from right to left. */
  public Comparison turned() {
    return switch (this) {
      case EQUAL, DIFFERENT -> this;
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
    };
  }

  /** Whether it asks for an order and not only whether two things are the same. */
  public boolean ordering() {
    return this != EQUAL && this != DIFFERENT;
  }
}
