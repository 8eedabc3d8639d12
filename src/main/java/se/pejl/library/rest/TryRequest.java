package se.pejl.library.rest;

import java.util.Map;
import java.util.OptionalInt;
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

  Map<String, Object> given() {
    return answers == null ? Map.of() : answers;
  }

  Circumstances circumstances(Surroundings here) {
    return new Circumstances(
        age == null ? OptionalInt.empty() : OptionalInt.of(age),
        sexOf(),
        informantOf(),
        setting == null ? here.setting() : setting,
        country == null ? here.country() : country);
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

  private Informant informantOf() {
    return informant == null
        ? Informant.YOUTH
        : Informant.of(informant).orElseThrow(() -> new UnusableRequestException("informant"));
  }
}
