package se.pejl.oversight.rest;

import java.util.stream.Stream;
import se.pejl.oversight.LogReviewMark.Verdict;

/**
 * What somebody thinks of a line.
 *
 * @param verdict {@code justified} or {@code to-follow-up}
 */
public record LogReviewVerdict(String verdict, String note) {

  /** Null when there is no such verdict, which is refused further in. */
  Verdict as() {
    return Stream.of(Verdict.values())
        .filter(known -> code(known).equals(verdict))
        .findFirst()
        .orElse(null);
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
