package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.PersonalNumber;

/** Which file is to be opened in an emergency, by one of three, and why. */
public record EmergencyRequest(
    UUID caseFile, String personalNumber, String caseNumber, String reason) {

  static final EmergencyRequest NONE = new EmergencyRequest(null, null, null, null);

  CaseworkQuery query(LocalDate today) {
    return personalNumber != null
        ? CaseworkQuery.byPersonalNumber(PersonalNumber.of(personalNumber, today))
        : CaseworkQuery.byCaseNumber(caseNumber);
  }
}
