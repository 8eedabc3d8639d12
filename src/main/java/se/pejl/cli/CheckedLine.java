package se.pejl.cli;

import java.util.List;
import se.pejl.form.Form;

/**
 * What came of checking one file, for programs.
 *
 * @param form the version it would be; null when it cannot be used
 */
record CheckedLine(
    String file, boolean accepted, String form, String fingerprint, List<ProblemLine> problems) {

  static CheckedLine of(DefinitionFile file) {
    var form = file.reading().form();
    return new CheckedLine(
        file.name(),
        form.isPresent(),
        form.map(Form::id).map(Object::toString).orElse(null),
        form.map(Form::fingerprint).orElse(null),
        file.problems().stream().map(Complaint::of).map(ProblemLine::of).toList());
  }
}
