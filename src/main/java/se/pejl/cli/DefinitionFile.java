package se.pejl.cli;

import java.nio.file.Path;
import java.util.List;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;
import se.pejl.library.yaml.SourceText;

/** A definition in a file, read. */
record DefinitionFile(String name, Reading reading) {

  static DefinitionFile read(Path file) {
    byte[] bytes = FormFiles.bytes(file, SourceText.MOST_BYTES);
    return new DefinitionFile(file.toString(), DefinitionReader.read(file.toString(), bytes));
  }

  List<Problem> problems() {
    return reading.problems();
  }

  /**
   * The form, fit for use.
   *
   * @throws BrokenInputException when it is not one
   */
  Form form() {
    return reading.form().orElseThrow(() -> BrokenInputException.of(problems()));
  }
}
