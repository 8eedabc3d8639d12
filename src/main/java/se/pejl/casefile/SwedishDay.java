package se.pejl.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the product is used, whatever zone the server runs in. */
public final class SwedishDay {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private SwedishDay() {}

  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, SWEDEN);
  }

  /** Its first moment. */
  public static Instant begin(LocalDate day) {
    return day.atStartOfDay(SWEDEN).toInstant();
  }

  public static LocalDate today(Clock clock) {
    return of(clock.instant());
  }
}
