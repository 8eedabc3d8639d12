package se.pejl.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Others;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;
import se.pejl.library.yaml.SourceText;

/** A definition in a file, read. */
record DefinitionFile(String name, Reading reading) {

  static DefinitionFile read(Path file) {
    byte[] bytes = FormFiles.bytes(file, SourceText.MOST_BYTES);
    return new DefinitionFile(file.toString(), DefinitionReader.read(file.toString(), bytes));
  }

  /** The same, held against the forms that it brings answers in from as far as they are here. */
  static List<DefinitionFile> together(Collection<Path> files) {
    List<DefinitionFile> alone = files.stream().map(DefinitionFile::read).toList();
    List<Form> forms = alone.stream().flatMap(file -> file.reading().form().stream()).toList();
    Others others = Others.of(forms);
    return alone.stream().map(file -> file.beside(others)).toList();
  }

  private DefinitionFile beside(Others others) {
    boolean bringsIn =
        reading.form().stream()
            .flatMap(form -> form.items().stream())
            .anyMatch(item -> item.traits().from().isPresent());
    if (!bringsIn) {
      return this;
    }
    byte[] bytes = FormFiles.bytes(Path.of(name), SourceText.MOST_BYTES);
    return new DefinitionFile(name, DefinitionReader.read(name, bytes, others));
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
