package se.pejl.assessment;

import java.time.Instant;
import java.time.LocalDate;
import se.pejl.assessment.refusal.ImpossibleDateException;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;

/** On which days a youth can have been assessed. */
public final class PossibleDay {

  /** No youth of today was assessed before this day; databases cannot hold every year. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private PossibleDay() {}

  /** Refused before the youth was born, and after today. */
  public static void require(LocalDate date, CaseFile file, Instant now) {
    boolean beforeBirth = file.birthDate().filter(date::isBefore).isPresent();
    if (beforeBirth || date.isBefore(EARLIEST) || date.isAfter(SwedishDay.of(now))) {
      throw new ImpossibleDateException();
    }
  }
}
