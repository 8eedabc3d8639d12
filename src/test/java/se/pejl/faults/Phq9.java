package se.pejl.faults;

import java.util.List;
import java.util.stream.IntStream;

/** What is published about PHQ-9, written down apart from the form that ships. */
final class Phq9 {

  static final List<String> ITEMS =
      IntStream.rangeClosed(1, 9).mapToObj(number -> "q" + number).toList();

  private static final List<String> OPTIONS =
      List.of("not-at-all", "several-days", "more-than-half", "nearly-every-day");

  private Phq9() {}

  static String option(int points) {
    return OPTIONS.get(points);
  }

  static int points(String option) {
    return OPTIONS.indexOf(option);
  }

  /** Kroenke, Spitzer and Williams 2001: cutoffs 5, 10, 15 and 20. */
  static String band(int total) {
    if (total < 5) {
      return "minimal";
    }
    if (total < 10) {
      return "mild";
    }
    if (total < 15) {
      return "moderate";
    }
    return total < 20 ? "moderately-severe" : "severe";
  }
}
