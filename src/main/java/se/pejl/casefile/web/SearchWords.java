package se.pejl.casefile.web;

import java.time.LocalDate;
import java.util.regex.Pattern;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.PersonalNumber;

/** What somebody typed into the one search box, and which of the permitted searches it is. */
record SearchWords(String typed) {

  private static final Pattern CASE_NUMBER = Pattern.compile("\\d{4}-\\d{1,6}");

  /** Any digit makes it a number: no name has one. */
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

  SearchWords {
    typed = typed == null ? "" : typed.strip();
  }

  CaseworkQuery query(LocalDate today) {
    if (CASE_NUMBER.matcher(typed).matches()) {
      return CaseworkQuery.byCaseNumber(typed);
    }
    return NUMBER.matcher(typed).matches()
        ? CaseworkQuery.byPersonalNumber(PersonalNumber.of(typed, today))
        : CaseworkQuery.byName(typed);
  }
}
