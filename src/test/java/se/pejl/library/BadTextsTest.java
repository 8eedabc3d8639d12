package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.OverlayReader;
import se.pejl.library.overlay.OverlayReading;

/** Every {@code *.yaml} of the folder must give exactly the problems in the file beside it. */
@DisplayName("A file of texts")
class BadTextsTest {

  private static final Path FOLDER = Path.of("src/test/golden/texts");
  private static final Pattern FOR = Pattern.compile("^# for: (.*)\n");
  private static final Pattern IN_MANUAL = Pattern.compile("(?ms)^```yml\n(form: .*?)^```");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void gives_exactly_these_problems(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher named = FOR.matcher(text);
    Form form = shipped(named.find() ? named.group(1) : "savry");

    OverlayReading reading = OverlayReader.read(form, file.toString(), text);

    String found =
        String.join(
            "\n",
            reading.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.rule().code())
                .toList());
    assertEquals(
        Files.readString(Path.of(file.toString().replace(".yaml", ".problems"))).strip(), found);
  }

  @Test
  void is_shown_in_the_manual() throws IOException {
    Matcher example = IN_MANUAL.matcher(Files.readString(Path.of("forms/README.md")));
    assertEquals(true, example.find());

    OverlayReading reading = OverlayReader.read(shipped("savry"), "README", example.group(1));

    assertEquals(List.of(), reading.problems());
  }

  private static Form shipped(String name) throws IOException {
    byte[] definition = Files.readAllBytes(Path.of("forms", name, "1.0.0.yaml"));
    return DefinitionReader.read(name, definition).form().orElseThrow();
  }
}
