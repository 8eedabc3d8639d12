package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.Arrays;
import se.pejl.assessment.Phase;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Informant;
import se.pejl.library.wire.Wire;

/**
 * An assessment to be begun.
 *
 * @param form such as {@code phq-9}; the newest version unless one is named
 * @param another true for one more beside one that is open already
 * @param mode {@code self}, {@code interview}, {@code telephone} or {@code records}; null when it
 *     is not said
 * @param phase {@code before}, {@code during} or {@code after}
 */
public record NewAssessment(
    String form,
    String version,
    LocalDate date,
    String informant,
    String mode,
    String phase,
    Boolean another) {

  String reference() {
    if (form == null) {
      throw new UnusableAssessmentException("form");
    }
    return version == null ? form : form + "@" + version;
  }

  LocalDate day() {
    if (date == null) {
      throw new UnusableAssessmentException("date");
    }
    return date;
  }

  Testimony told() {
    return new Testimony(by(), mode == null ? Mode.NOT_SAID : how());
  }

  private Mode how() {
    return Arrays.stream(Mode.values())
        .filter(known -> known.said() && Wire.code(known).equals(mode))
        .findFirst()
        .orElseThrow(() -> new UnusableAssessmentException("mode"));
  }

  private Informant by() {
    return Informant.of(informant == null ? "" : informant)
        .orElseThrow(() -> new UnusableAssessmentException("informant"));
  }

  Phase when() {
    return Arrays.stream(Phase.values())
        .filter(known -> Wire.code(known).equals(phase))
        .findFirst()
        .orElseThrow(() -> new UnusableAssessmentException("phase"));
  }
}
