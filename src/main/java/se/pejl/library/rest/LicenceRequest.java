package se.pejl.library.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.pejl.library.licence.Grant;

/**
 * A licence to be recorded.
 *
 * @param until the last day it holds; null when no end was set
 * @param mostUses how many assessments may be begun; null when any number
 */
public record LicenceRequest(
    String holder, String reference, LocalDate from, LocalDate until, Integer mostUses) {

  Grant grant() {
    return new Grant(
        holder,
        reference,
        from,
        Optional.ofNullable(until),
        mostUses == null ? OptionalInt.empty() : OptionalInt.of(mostUses));
  }
}
