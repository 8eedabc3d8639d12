package se.pejl.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish personal or coordination number. It says nothing certain about the day of birth, which
 * a case file holds on its own.
 *
 * @param full twelve digits
 */
public record PersonalNumber(String full) {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{2})?(\\d{2})(\\d{2})(\\d{2})([-+]?)(\\d{4})");

  /** What is added to the day in a coordination number. */
  private static final int COORDINATION = 60;

  public PersonalNumber {
    if (full == null || !full.matches("\\d{12}") || !checksOut(full) || !namesADay(full)) {
      throw new NotAPersonalNumberException();
    }
  }

  /**
   * Reads what a person wrote, with or without century and separator. Without a century the latest
   * one that is not in the future is meant, and a plus sign means a hundred years before that.
   */
  public static PersonalNumber of(String written, LocalDate today) {
    Matcher parts = WRITTEN.matcher(written == null ? "" : written.strip().replace(" ", ""));
    if (!parts.matches()) {
      throw new NotAPersonalNumberException();
    }
    String rest = parts.group(2) + parts.group(3) + parts.group(4) + parts.group(6);
    return parts.group(1) != null
        ? new PersonalNumber(parts.group(1) + rest)
        : ofTenDigits(rest, parts.group(5).equals("+"), today);
  }

  /** Whether it is a coordination number, given to someone who is not registered as resident. */
  public boolean coordination() {
    return day() > COORDINATION;
  }

  /** For lists: enough to tell two youths apart, not enough to be used. */
  public String masked() {
    return full.substring(0, 8) + "-****";
  }

  /** For the one place where it is shown in full. */
  public String written() {
    return full.substring(0, 8) + "-" + full.substring(8);
  }

  /** Masked, so that no log ever holds it. */
  @Override
  public String toString() {
    return masked();
  }

  private int day() {
    return Integer.parseInt(full.substring(6, 8));
  }

  private static PersonalNumber ofTenDigits(String digits, boolean hundred, LocalDate today) {
    int century = today.getYear() / 100;
    PersonalNumber latest = new PersonalNumber(century + digits);
    if (dayIn(latest.full).isAfter(today)) {
      century--;
    }
    return new PersonalNumber((hundred ? century - 1 : century) + digits);
  }

  private static boolean namesADay(String full) {
    try {
      dayIn(full);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static LocalDate dayIn(String full) {
    int day = Integer.parseInt(full.substring(6, 8));
    return LocalDate.of(
        Integer.parseInt(full.substring(0, 4)),
        Integer.parseInt(full.substring(4, 6)),
        day > COORDINATION ? day - COORDINATION : day);
  }

  /** The Luhn check over the ten last digits. */
  private static boolean checksOut(String full) {
    int sum = 0;
    for (int place = 0; place < 10; place++) {
      int digit = full.charAt(place + 2) - '0';
      int weighed = place % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
