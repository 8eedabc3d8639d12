package se.pejl.library.licence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a holder has granted.
 *
 * @param holder who granted it
 * @param reference its number, or where the agreement is kept
 * @param until the last day it holds; empty when no end was set
 * @param mostUses how many assessments may be begun; empty when any number
 */
public record Grant(
    String holder,
    String reference,
    LocalDate from,
    Optional<LocalDate> until,
    OptionalInt mostUses) {

  private static final int LONGEST = 200;

  /** No licence of today began before this day; databases cannot hold every year. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  public Grant {
    holder = said(holder, "licence.holder-missing");
    reference = said(reference, "licence.reference-missing");
    if (from == null || from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw new UnusableLicenceException("licence.from-missing");
    }
    LocalDate begin = from;
    if (until.filter(last -> last.isBefore(begin) || last.isAfter(LATEST)).isPresent()) {
      throw new UnusableLicenceException("licence.ends-before-it-begins");
    }
    if (mostUses.isPresent() && mostUses.getAsInt() < 1) {
      throw new UnusableLicenceException("licence.uses-impossible");
    }
  }

  private static String said(String words, String missing) {
    if (words == null || words.isBlank() || words.strip().length() > LONGEST) {
      throw new UnusableLicenceException(missing);
    }
    return words.strip();
  }

  Standing on(LocalDate day, long uses) {
    if (day.isBefore(from)) {
      return Standing.NOT_YET;
    }
    if (until.filter(day::isAfter).isPresent()) {
      return Standing.EXPIRED;
    }
    return mostUses.isPresent() && uses >= mostUses.getAsInt() ? Standing.USED_UP : Standing.VALID;
  }
}
