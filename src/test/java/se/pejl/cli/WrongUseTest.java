package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command line used the wrong way")
class WrongUseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
chek forms                   | There is no command 'chek'. Did you mean 'check'? See: help
dance                         | There is no command 'dance'. See: help
--json                        | What is to be done? See: help
check --jsno forms            | There is no option '--jsno'. Did you mean '--json'? See: help
check                         | 'check' needs other files than those given. See: help
score forms/phq-9/1.0.0.yaml  | 'score' needs other files than those given. See: help
check nowhere                 | There is no file or folder 'nowhere'.
score forms forms             | 'forms' is a folder. Name a file.
""")
  void is_told_what_is_wrong(String words, String sentence) {
    Run run = Run.of((Object[]) (words + " --language en").split(" "));

    assertEquals(sentence + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(ExitCode.WRONG_USE, run.code());
  }

  @Test
  void is_told_in_swedish_when_the_language_is_unknown() {
    Run run = Run.of("check", "forms", "--language", "fi");

    assertEquals(
        "Språket 'fi' finns inte här. Skriv --language sv eller --language en.\n", run.err());
  }

  @Test
  void is_told_when_a_folder_has_no_forms(@TempDir Path folder) {
    Run run = Run.of("check", folder, "--language", "en");

    assertEquals(ExitCode.WRONG_USE, run.code());
    assertTrue(run.err().startsWith("There is no definition (*.yaml, *.json) in"), run.err());
  }

  @Test
  void shows_how_it_is_used_when_nothing_is_asked_for() {
    assertTrue(Run.of().out().contains("score FORMULÄR SVAR"));
    assertTrue(Run.of("--help", "--language", "en").out().contains("score FORM ANSWERS"));
  }
}
