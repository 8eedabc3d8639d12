package se.pejl.assessment.wording;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time as people say it. */
public final class Spell {

  private static final int DAYS_IN_WEEKS = 14;
  private static final int DAYS_IN_MONTHS = 92;
  private static final int DAYS_IN_YEARS = 730;

  private Spell() {}

  /** A period as it was written, such as "6 months". */
  public static String of(Period period, String language) {
    Words words = Words.in(language);
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "spell.year", words);
    add(parts, period.getMonths(), "spell.month", words);
    int days = period.getDays();
    if (days % 7 == 0) {
      add(parts, days / 7, "spell.week", words);
    } else {
      add(parts, days, "spell.day", words);
    }
    return String.join(" ", parts);
  }

  /** The time between two days, in the largest unit that is not misleading. */
  public static String between(LocalDate from, LocalDate to, Words words) {
    long days = Math.abs(ChronoUnit.DAYS.between(from, to));
    if (days < DAYS_IN_WEEKS) {
      return many(days, "spell.day", words);
    }
    if (days < DAYS_IN_MONTHS) {
      return many(days / 7, "spell.week", words);
    }
    LocalDate first = from.isBefore(to) ? from : to;
    LocalDate last = from.isBefore(to) ? to : from;
    return days < DAYS_IN_YEARS
        ? many(ChronoUnit.MONTHS.between(first, last), "spell.month", words)
        : many(ChronoUnit.YEARS.between(first, last), "spell.year", words);
  }

  private static void add(List<String> parts, long count, String unit, Words words) {
    if (count != 0) {
      parts.add(many(count, unit, words));
    }
  }

  private static String many(long count, String unit, Words words) {
    return words.get(count == 1 ? unit + ".one" : unit, count);
  }
}
