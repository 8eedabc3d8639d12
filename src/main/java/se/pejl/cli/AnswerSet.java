package se.pejl.cli;

import java.time.LocalDate;
import java.util.Optional;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Circumstances;
import se.pejl.scoring.Responses;

/**
 * One set of answers, ready to be scored.
 *
 * @param series whose it is, where a file holds the series of many; empty when nothing is said
 * @param date when they were given; empty when nothing is said
 * @param mode how they were taken
 */
record AnswerSet(
    String series,
    Optional<LocalDate> date,
    Mode mode,
    Responses responses,
    Circumstances circumstances) {

  Testimony testimony() {
    return new Testimony(circumstances.informant(), mode);
  }
}
