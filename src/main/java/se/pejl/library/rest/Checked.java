package se.pejl.library.rest;

import java.util.List;
import se.pejl.form.Form;
import se.pejl.library.definition.Reading;

/**
 * What came of checking or publishing a definition.
 *
 * @param form the version it would be, or has become; null when it was refused
 */
public record Checked(
    boolean accepted, String form, String fingerprint, List<ProblemLine> problems) {

  static Checked of(Reading reading) {
    return new Checked(
        reading.form().isPresent(),
        reading.form().map(form -> form.id().toString()).orElse(null),
        reading.form().map(Form::fingerprint).orElse(null),
        ProblemLine.all(reading.problems()));
  }
}
