package se.pejl.form;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What scoring needs to know besides the answers.
 *
 * @param age whole years at the date of assessment; empty when the birth date is not known
 * @param setting where it was done, by a code that forms use, such as {@code custody}; empty when
 *     not known
 * @param country where the youth lives, by its two letters; empty when not known
 */
public record Circumstances(
    OptionalInt age, Sex sex, Informant informant, String setting, String country) {

  public Circumstances {
    Objects.requireNonNull(setting);
    Objects.requireNonNull(country);
  }

  /** Neither setting nor country is known. */
  public Circumstances(OptionalInt age, Sex sex, Informant informant) {
    this(age, sex, informant, "", "");
  }

  /** Nothing is known but who answered. */
  public static Circumstances of(Informant informant) {
    return new Circumstances(OptionalInt.empty(), Sex.UNKNOWN, informant);
  }
}
