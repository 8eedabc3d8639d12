package se.pejl.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;

/**
 * Every {@code *.yaml} of the folder must give exactly the problems in the file beside it. A {@code
 * *.recipe} is one that would be large or unreadable: how often each piece stands in it.
 */
@DisplayName("A bad definition")
class BadDefinitionsTest {

  private static final Path FOLDER = Path.of("src/test/golden/definitions");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> !file.toString().endsWith(".problems")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void gives_exactly_these_problems(Path file) throws IOException {
    Path problems = Path.of(file.toString().replaceAll("\\.(yaml|recipe)$", ".problems"));
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
    byte[] bytes = file.toString().endsWith(".recipe") ? made(file) : Files.readAllBytes(file);
    return DefinitionReader.read(file.toString(), bytes, ShippedOthers.ALL);
  }

  private static byte[] made(Path recipe) throws IOException {
    StringBuilder made = new StringBuilder();
    for (String line : Files.readAllLines(recipe)) {
      String piece = line.substring(line.indexOf(' ') + 1).replace("\\n", "\n");
      made.append(
          piece.equals("@SMALL")
              ? new String(SmallForm.text().getBytes(UTF_8), ISO_8859_1)
              : lettered(piece).repeat(Integer.parseInt(line.substring(0, line.indexOf(' ')))));
    }
    return made.toString().getBytes(ISO_8859_1);
  }

  /** Bytes written as {@code \xE5}. */
  private static String lettered(String piece) {
    return Pattern.compile("\\\\x(..)")
        .matcher(piece)
        .replaceAll(byWord -> String.valueOf((char) Integer.parseInt(byWord.group(1), 16)));
  }
}
