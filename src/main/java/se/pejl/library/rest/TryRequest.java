package se.pejl.library.rest;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.library.Surroundings;

/**
 * What is to be tried out: a definition, or a form of the library such as {@code phq-9@1.0.0}.
 *
 * @param setting where it was done, and
 * @param country where the youth lives; as this installation says when they are left out
 * @param answers by item: an option's code, a number, words, a date, or {@code {"reason": …}}
 */
public record TryRequest(
    String definition,
    String form,
    Map<String, Object> answers,
    Integer age,
    String sex,
    String informant,
    String setting,
    String country) {

  private static final int OLDEST = 130;

  Map<String, Object> given() {
    return answers == null ? Map.of() : answers;
  }

  /**
   * @param informants those the form offers; the youth, or the first, when nothing is said
   */
  Circumstances circumstances(Surroundings here, Set<Informant> informants) {
    return new Circumstances(
        ageOf(),
        sexOf(),
        informantOf(informants),
        setting == null ? here.setting() : setting,
        country == null ? here.country() : country);
  }

  private OptionalInt ageOf() {
    if (age != null && (age < 0 || age > OLDEST)) {
      throw new UnusableRequestException("age");
    }
    return age == null ? OptionalInt.empty() : OptionalInt.of(age);
  }

  private Sex sexOf() {
    if (sex == null) {
      return Sex.UNKNOWN;
    }
    try {
      return Sex.valueOf(sex.toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new UnusableRequestException("sex");
    }
  }

  private Informant informantOf(Set<Informant> informants) {
    if (informant == null) {
      return informants.contains(Informant.YOUTH) ? Informant.YOUTH : informants.iterator().next();
    }
    return Informant.of(informant)
        .filter(informants::contains)
        .orElseThrow(() -> new UnusableRequestException("informant"));
  }
}
