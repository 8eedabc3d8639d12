package se.pejl.library.definition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that can stand as a value, each with what it means. */
record Words<T>(Map<String, T> meanings) {

  /** The constants of an enum, written in small letters with hyphens. */
  static <E extends Enum<E>> Words<E> of(Class<E> kind) {
    return of(
        kind, constant -> constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  static <E extends Enum<E>> Words<E> of(Class<E> kind, Function<E, String> word) {
    Map<String, E> meanings = new LinkedHashMap<>();
    for (E constant : kind.getEnumConstants()) {
      meanings.put(word.apply(constant), constant);
    }
    return new Words<>(meanings);
  }

  /** Two words, said in this order. */
  static <T> Words<T> of(String first, T its, String second, T meaning) {
    Map<String, T> meanings = new LinkedHashMap<>();
    meanings.put(first, its);
    meanings.put(second, meaning);
    return new Words<>(meanings);
  }

  /** Those that mean one of these; all of them when nothing is left. */
  Words<T> only(Collection<T> some) {
    Map<String, T> left = new LinkedHashMap<>(meanings);
    left.values().retainAll(some);
    return left.isEmpty() ? this : new Words<>(left);
  }
}
