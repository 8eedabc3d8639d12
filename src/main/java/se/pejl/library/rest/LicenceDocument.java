package se.pejl.library.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.library.licence.Grant;
import se.pejl.library.licence.LicenceLine;
import se.pejl.library.licence.Standing;
import se.pejl.library.wire.Wire;

/**
 * How a board stands to a form, and by which licences.
 *
 * @param standing {@code free}, {@code valid}, {@code used-up}, {@code not-yet}, {@code expired} or
 *     {@code missing}
 * @param mayBegin whether assessments can be begun today
 */
public record LicenceDocument(
    String form, String standing, boolean mayBegin, List<LicencePart> licences) {

  /** One licence with what has become of it. */
  public record LicencePart(
      UUID id,
      String holder,
      String reference,
      LocalDate from,
      LocalDate until,
      Integer mostUses,
      long uses,
      String standing,
      String recordedBy,
      Instant recordedAt,
      Instant withdrawnAt) {

    static LicencePart of(LicenceLine line) {
      Grant grant = line.licence().grant();
      return new LicencePart(
          line.licence().id(),
          grant.holder(),
          grant.reference(),
          grant.from(),
          grant.until().orElse(null),
          grant.mostUses().isPresent() ? grant.mostUses().getAsInt() : null,
          line.uses(),
          line.withdrawn() ? "withdrawn" : Wire.code(line.standing()),
          line.licence().recordedByName(),
          line.licence().recordedAt(),
          line.licence().withdrawnAt().orElse(null));
    }
  }

  static LicenceDocument of(String form, Standing standing, List<LicenceLine> lines) {
    return new LicenceDocument(
        form, Wire.code(standing), standing.allows(), lines.stream().map(LicencePart::of).toList());
  }
}
