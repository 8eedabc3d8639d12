package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.PersonalNumber;
import se.pejl.casefile.TooVagueQueryException;

/** Exactly one of three ways to look for a youth; never in the address. */
public record SearchRequest(String name, String personalNumber, String caseNumber) {

  CaseworkQuery query(LocalDate today) {
    if (Stream.of(set(name), set(personalNumber), set(caseNumber)).filter(s -> s).count() != 1) {
      throw new TooVagueQueryException();
    }
    if (personalNumber != null) {
      return CaseworkQuery.byPersonalNumber(PersonalNumber.of(personalNumber, today));
    }
    return name != null ? CaseworkQuery.byName(name) : CaseworkQuery.byCaseNumber(caseNumber);
  }

  private static boolean set(String text) {
    return text != null;
  }
}
