package se.pejl.casefile.rest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.pejl.casefile.IncompleteYouthException;
import se.pejl.casefile.NewYouth;
import se.pejl.casefile.PersonalNumber;
import se.pejl.form.Sex;

/**
 * A youth for whom a case file is to be opened; all but the names may be left out.
 *
 * @param sex {@code female}, {@code male} or {@code unknown}
 */
public record NewCaseFile(
    String givenName, String familyName, LocalDate birthDate, String sex, String personalNumber) {

  NewYouth youth(LocalDate today) {
    return new NewYouth(
        givenName,
        familyName,
        Optional.ofNullable(birthDate),
        sexOf(),
        Optional.ofNullable(personalNumber).map(written -> PersonalNumber.of(written, today)));
  }

  private Sex sexOf() {
    try {
      return sex == null ? Sex.UNKNOWN : Sex.valueOf(sex.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IncompleteYouthException("sex");
    }
  }
}
