package se.pejl.change.comparable;

import java.util.Objects;
import java.util.Optional;
import se.pejl.form.Informant;

/** Who gave the answers, and how they were taken. */
public record Testimony(Informant informant, Mode mode) {

  public Testimony {
    Objects.requireNonNull(informant);
    Objects.requireNonNull(mode);
  }

  /** Nobody said how the answers were taken. */
  public static Testimony of(Informant informant) {
    return new Testimony(informant, Mode.NOT_SAID);
  }

  /** Why what was told the one time does not compare with the other, whatever was asked. */
  Optional<Breach> against(Testimony other) {
    if (informant != other.informant) {
      return Optional.of(Breach.OTHER_INFORMANT);
    }
    return mode.differsFrom(other.mode) ? Optional.of(Breach.OTHER_MODE) : Optional.empty();
  }
}
