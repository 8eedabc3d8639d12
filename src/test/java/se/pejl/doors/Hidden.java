package se.pejl.doors;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.casefile.NewYouth;
import se.pejl.casefile.PersonalNumber;
import se.pejl.form.Sex;

/**
 * A youth whose identity is protected, each fact of whom is a word that stands nowhere else.
 *
 * @param signed an assessment with a note; empty for most of them
 */
record Hidden(int number, UUID file, String caseNumber, Optional<UUID> signed) {

  private static final List<ProtectionLevel> LEVELS =
      List.of(
          ProtectionLevel.CONFIDENTIALITY_MARK,
          ProtectionLevel.PROTECTED_REGISTRATION,
          ProtectionLevel.ASSUMED_IDENTITY);

  private static final Pattern WORD = Pattern.compile("(?i)qvx[a-f]\\d{3}");
  private static final LocalDate FIRST_BIRTH = LocalDate.of(2008, 1, 1);

  /** What a fact about one of them is written with: a letter says which, a number of whom. */
  static String word(char fact, int number) {
    return "Qvx" + fact + String.format("%03d", number);
  }

  static NewYouth youth(int number) {
    return new NewYouth(
        word('a', number),
        word('b', number),
        Optional.of(birth(number)),
        Sex.UNKNOWN,
        Optional.of(personalNumber(number)));
  }

  static ProtectionLevel level(int number) {
    return LEVELS.get(number % LEVELS.size());
  }

  private static LocalDate birth(int number) {
    return FIRST_BIRTH.plusDays(number);
  }

  /** With a birth number of the tax agency's test series. */
  static PersonalNumber personalNumber(int number) {
    String eleven = birth(number).format(DateTimeFormatter.BASIC_ISO_DATE) + (980 + number % 20);
    for (int check = 0; check < 10; check++) {
      try {
        return new PersonalNumber(eleven + check);
      } catch (RuntimeException another) {
        // nine of ten are not the check digit
      }
    }
    throw new IllegalStateException(eleven);
  }

  /** Which facts of any of them stand in a text. */
  static List<String> in(String text, Collection<Hidden> all) {
    List<String> words =
        WORD.matcher(text).results().map(found -> found.group()).distinct().toList();
    if (!words.isEmpty()) {
      return words;
    }
    return all.stream()
        .map(one -> personalNumber(one.number()))
        .filter(
            number ->
                text.contains(number.full())
                    || text.contains(number.written())
                    || text.contains(number.masked()))
        .map(PersonalNumber::masked)
        .toList();
  }
}
