package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The jar of the command line")
class CommandLineIT {

  private static final String GAD = "forms/gad-7/1.0.0.yaml";

  @Test
  void checks_the_whole_library_by_itself() throws Exception {
    Started run = Started.with("check", "forms");

    assertEquals(0, run.code(), run.text());
    assertTrue(run.text().endsWith("inga fel, inga varningar.\n"), run.text());
  }

  @Test
  void scores_and_explains(@TempDir Path folder) throws Exception {
    Path answers =
        Files.writeString(folder.resolve("a.jsonl"), "{\"answers\": {\"q1\": \"several-days\"}}");

    assertTrue(Started.with("score", GAD, answers.toString()).text().contains("ingen poäng"));
    assertTrue(
        Started.with("explain", GAD, answers.toString(), "--json").text().startsWith("{\"form\":"));
  }

  @Test
  void says_wrong_use_to_the_shell() throws Exception {
    assertEquals(2, Started.with("score", "nowhere.yaml", "nothing.json").code());
  }

  /** What came of starting the jar. */
  private record Started(int code, String text) {

    static Started with(String... words) throws IOException, InterruptedException {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      List<String> command =
          Stream.concat(Stream.of(java.toString(), "-jar", "target/pejl.jar"), Stream.of(words))
              .toList();
      Process process =
          new ProcessBuilder(command).directory(new File(".")).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Started(process.waitFor(), text);
    }
  }
}
