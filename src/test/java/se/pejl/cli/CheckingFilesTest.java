package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Checking definitions from the command line")
class CheckingFilesTest {

  private static final String BROKEN = "form: strain\nversion: 1.0.0\nkind: scored\ntitl: X\n";

  @TempDir Path folder;

  @Test
  void finds_all_files_of_a_folder_and_those_below_it() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/one.yaml"), BROKEN);
    Files.writeString(folder.resolve("a/b/two.json"), "{\"form\": \"two\"}");
    Files.writeString(folder.resolve("a/LICENCE"), "not a form");
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/three.yaml"), BROKEN);

    Run run = Run.of("check", folder, "--language", "en");

    assertTrue(run.out().contains("two.json:1:1: error: key.missing"), run.out());
    assertTrue(run.out().contains("one.yaml:4:1: error: key.unknown: 'titl' is not a key"));
    assertTrue(run.out().contains("\n2 files: "), run.out());
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @Test
  void says_what_is_wrong_in_swedish_when_nothing_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("one.yaml"), BROKEN);

    Run run = Run.of("check", file);

    assertTrue(run.out().startsWith(file + ":"), run.out());
    assertTrue(run.out().contains("Menade du 'title'?"), run.out());
  }

  @Test
  void is_content_with_every_form_that_comes_with_the_program() {
    Run run = Run.of("check", "forms");

    assertEquals(ExitCode.FINE, run.code(), run.out());
    assertTrue(run.out().contains("inga fel"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void names_the_form_and_its_problems_for_programs() throws IOException {
    Path file = Files.writeString(folder.resolve("one.yaml"), BROKEN);

    Run run = Run.of("check", "--json", file, "forms/phq-9/1.0.0.yaml");

    assertTrue(run.out().contains("\"accepted\":false"), run.out());
    assertTrue(
        run.out()
            .contains("\"line\":4,\"column\":1,\"severity\":\"error\",\"code\":\"key.unknown\""),
        run.out());
    assertTrue(run.out().contains("\"form\":\"phq-9@1.0.0\""), run.out());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void stands_a_file_that_is_no_text() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, new byte[] {'f', 'o', 'r', 'm', ':', ' ', (byte) 0xe5});

    Run run = Run.of("check", file, "--language", "en");

    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.out().contains("latin.yaml:1:7: error: file.not-utf8"), run.out());
  }
}
