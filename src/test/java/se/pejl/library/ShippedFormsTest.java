package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;

@DisplayName("A shipped form")
class ShippedFormsTest {

  private static final Path FORMS = Path.of("forms");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FORMS)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void reads_without_a_problem_and_its_examples_hold(Path file) throws IOException {
    Reading reading = DefinitionReader.read(file.toString(), Files.readAllBytes(file));

    assertEquals(List.of(), reading.problems());
    assertTrue(reading.form().isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void lies_where_its_name_and_version_say(Path file) throws IOException {
    Form form = DefinitionReader.read("", Files.readAllBytes(file)).form().orElseThrow();

    assertEquals(FORMS.resolve(form.id().name()).resolve(form.id().version() + ".yaml"), file);
  }
}
