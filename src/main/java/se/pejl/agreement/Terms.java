package se.pejl.agreement;

import java.time.LocalDate;

/**
 * What a rule for double rating says.
 *
 * @param form the name of the form, in any version
 * @param firstOfRater how many of each rater's first signed ones are all rated twice; 0 to 50
 * @param share how many of a hundred others; 0 to 100
 * @param daysToRate how long the second rater has; 1 to 90
 * @param from the first day of signing it holds for; not before today
 */
public record Terms(String form, int firstOfRater, int share, int daysToRate, LocalDate from) {

  private static final int MOST_FIRST = 50;
  private static final int ALL = 100;
  private static final int LONGEST = 90;

  void requirePossible(LocalDate today) {
    require("form", form != null && !form.isBlank());
    require("firstOfRater", firstOfRater >= 0 && firstOfRater <= MOST_FIRST);
    require("share", share >= 0 && share <= ALL);
    require("daysToRate", daysToRate >= 1 && daysToRate <= LONGEST);
    require("from", from != null && !from.isBefore(today) && from.isBefore(today.plusYears(2)));
  }

  /** For the log. */
  String inWords() {
    return form + " first " + firstOfRater + " share " + share + " from " + from;
  }

  private static void require(String field, boolean possible) {
    if (!possible) {
      throw new ImpossibleRuleException(field);
    }
  }
}
