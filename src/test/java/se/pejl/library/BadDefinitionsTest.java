package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;

/** Every {@code *.yaml} of the folder must give exactly the problems in the file beside it. */
@DisplayName("A bad definition")
class BadDefinitionsTest {

  private static final Path FOLDER = Path.of("src/test/golden/definitions");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void gives_exactly_these_problems(Path file) throws IOException {
    Path problems = Path.of(file.toString().replace(".yaml", ".problems"));
    List<String> expected =
        Files.readAllLines(problems).stream().filter(line -> !line.startsWith("#")).toList();

    List<String> found = read(file).problems().stream().map(BadDefinitionsTest::placed).toList();

    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void is_described_completely_in_both_languages(Path file) throws IOException {
    for (Problem problem : read(file).problems()) {
      for (String language : List.of("sv", "en")) {
        String sentence = problem.in(language);
        assertFalse(sentence.contains("{") && sentence.contains("0}"), sentence);
        assertFalse(sentence.contains("''"), sentence);
      }
      assertEquals(Character.isUpperCase(problem.detail().charAt(0)), startsLarge(problem));
    }
  }

  /** A sentence begins with a capital unless it begins with a quoted name. */
  private static boolean startsLarge(Problem problem) {
    return problem.detail().charAt(0) != '\'';
  }

  private static String placed(Problem problem) {
    return problem.line() + ":" + problem.column() + " " + problem.rule().code();
  }

  private static Reading read(Path file) throws IOException {
    return DefinitionReader.read(file.toString(), Files.readAllBytes(file));
  }
}
