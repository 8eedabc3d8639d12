package se.pejl.casefile;

import java.time.LocalDate;
import java.util.Optional;
import se.pejl.form.Sex;

/**
 * What is known of a youth when a case file is opened.
 *
 * @param birthDate empty when it is not known
 * @param personalNumber empty when there is none or it is not known
 */
public record NewYouth(
    String givenName,
    String familyName,
    Optional<LocalDate> birthDate,
    Sex sex,
    Optional<PersonalNumber> personalNumber) {

  private static final int LONGEST_NAME = 100;

  public NewYouth {
    givenName = named(givenName, "givenName");
    familyName = named(familyName, "familyName");
    sex = sex == null ? Sex.UNKNOWN : sex;
  }

  private static String named(String name, String part) {
    String stripped = name == null ? "" : name.strip();
    if (stripped.isEmpty()
        || stripped.length() > LONGEST_NAME
        || stripped.chars().anyMatch(Character::isISOControl)) {
      throw new IncompleteYouthException(part);
    }
    return stripped;
  }
}
