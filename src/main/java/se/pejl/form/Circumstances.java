package se.pejl.form;

import java.util.OptionalInt;

/**
 * What scoring needs to know besides the answers.
 *
 * @param age whole years at the date of assessment; empty when the birth date is not known
 */
public record Circumstances(OptionalInt age, Sex sex, Informant informant) {

  /** Nothing is known but who answered. */
  public static Circumstances of(Informant informant) {
    return new Circumstances(OptionalInt.empty(), Sex.UNKNOWN, informant);
  }
}
