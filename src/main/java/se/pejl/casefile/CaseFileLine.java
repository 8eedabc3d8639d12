package se.pejl.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case file as a search shows it.
 *
 * @param personalNumber masked
 * @param mayOpen whether the one who searched may open it
 */
public record CaseFileLine(
    UUID id,
    String caseNumber,
    String name,
    Optional<LocalDate> birthDate,
    Optional<String> personalNumber,
    boolean mayOpen) {

  static CaseFileLine of(CaseFile file, boolean mayOpen) {
    return new CaseFileLine(
        file.id(),
        file.caseNumber(),
        file.name(),
        file.birthDate(),
        file.personalNumber().map(PersonalNumber::masked),
        mayOpen);
  }
}
