package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;

/**
 * Instruments that Pejl does not ship, written from {@code forms/README.md} alone by their
 * published scoring rules, with placeholders for their questions. What their tests expect was
 * published or worked by hand before it was run.
 */
@DisplayName("An instrument written from the manual alone")
class InstrumentsFromTheManualTest {

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("src/test/golden/instruments"))) {
      return all.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void is_accepted_and_scores_as_its_rules_say(Path file) throws IOException {
    List<Problem> problems =
        DefinitionReader.read(file.toString(), Files.readString(file)).problems();

    assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
  }
}
