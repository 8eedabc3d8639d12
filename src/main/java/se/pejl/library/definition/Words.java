package se.pejl.library.definition;

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
}
