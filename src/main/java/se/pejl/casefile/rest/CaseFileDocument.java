package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.PersonalNumber;

/**
 * A case file as it travels.
 *
 * @param personalNumber masked
 */
public record CaseFileDocument(
    UUID id,
    String caseNumber,
    String givenName,
    String familyName,
    LocalDate birthDate,
    String sex,
    String personalNumber,
    LocalDate openedOn,
    LocalDate enrolledOn,
    LocalDate closedOn) {

  static CaseFileDocument of(CaseFile file) {
    return new CaseFileDocument(
        file.id(),
        file.caseNumber(),
        file.givenName(),
        file.familyName(),
        file.birthDate().orElse(null),
        file.sex().name().toLowerCase(java.util.Locale.ROOT),
        file.personalNumber().map(PersonalNumber::masked).orElse(null),
        file.openedOn(),
        file.enrolledOn().orElse(null),
        file.closedOn().orElse(null));
  }
}
