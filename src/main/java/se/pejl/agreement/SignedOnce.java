package se.pejl.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.pejl.casefile.SwedishDay;

/** A signed assessment as the draw sees it: nothing of whom it is about or what it says. */
record SignedOnce(UUID assessment, UUID rater, String form, Instant signedAt) {

  LocalDate day() {
    return SwedishDay.of(signedAt);
  }
}
