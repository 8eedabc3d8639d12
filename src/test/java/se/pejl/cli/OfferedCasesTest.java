package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.library.definition.DefinitionReader;

@DisplayName("Tests offered from the command line")
class OfferedCasesTest {

  private static final Path GAD = Path.of("forms/gad-7/1.0.0.yaml");

  @Test
  void hold_when_they_are_pasted() throws IOException {
    Run run = Run.of("cases", GAD);

    assertTrue(run.out().startsWith("tests:\n  - name: "), run.out());
    String form = Files.readString(GAD).replaceAll("(?s)\ntests:.*", "\n") + run.out();
    assertTrue(DefinitionReader.read("offered", form).form().isPresent());
  }

  @Test
  void are_not_offered_for_a_form_that_is_broken(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "form: x\n");

    Run run = Run.of("cases", broken);

    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.err().contains("broken.yaml:1:1: error: key.missing"), run.err());
  }

  @Test
  void come_as_a_document_for_programs() {
    assertTrue(Run.of("cases", GAD, "--json").out().startsWith("{\"tests\":"));
  }
}
