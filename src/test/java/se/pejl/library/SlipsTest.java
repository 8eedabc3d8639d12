package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;

/**
 * One slip of the hand in a sound form, and every sentence that the author gets to read for it. In
 * {@code slips.txt} {@code -} is what stood there, {@code +} what was written instead and {@code =}
 * the problems.
 */
@DisplayName("A slip of the hand")
class SlipsTest {

  private static final Path FOLDER = Path.of("src/test/golden/slips");

  /** One place of the form written wrongly. */
  record Slip(String name, String right, String wrong, String problems) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Slip> slips() throws IOException {
    String all = Files.readString(FOLDER.resolve("slips.txt"));
    return Stream.of(all.split("\n\n")).map(SlipsTest::slip).toList().stream();
  }

  private static Slip slip(String block) {
    List<String> lines = block.lines().toList();
    return new Slip(
        lines.get(0).substring("# ".length()),
        marked(lines, "- "),
        marked(lines, "+ ").translateEscapes(),
        marked(lines, "= "));
  }

  private static String marked(List<String> lines, String sign) {
    return lines.stream()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(sign.length()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void is_the_only_thing_wrong_in_the_form() throws IOException {
    assertEquals(List.of(), problems(sound()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void is_told_in_these_words(Slip slip) throws IOException {
    String told =
        problems(with(slip)).stream().map(SlipsTest::said).collect(Collectors.joining("\n"));

    assertEquals(slip.problems(), told);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void is_told_in_Swedish_too(Slip slip) throws IOException {
    for (Problem problem : problems(with(slip))) {
      assertNotEquals(problem.in("en"), problem.in("sv"));
    }
  }

  private static String sound() throws IOException {
    return Files.readString(FOLDER.resolve("form.yaml"));
  }

  private static String with(Slip slip) throws IOException {
    String sound = sound();
    assertTrue(sound.contains(slip.right()), slip.right());
    return sound.replace(slip.right(), slip.wrong());
  }

  private static List<Problem> problems(String definition) {
    return DefinitionReader.read("strain.yaml", definition).problems();
  }

  private static String said(Problem problem) {
    return problem.line()
        + ":"
        + problem.column()
        + " "
        + problem.rule().code()
        + ": "
        + problem.detail();
  }
}
