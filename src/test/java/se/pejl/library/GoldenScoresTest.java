package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/** Every {@code *.golden} file is a worked example: answers above the line, scores below it. */
@DisplayName("A shipped form")
class GoldenScoresTest {

  private static final Path GOLDEN = Path.of("src/test/golden");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(GOLDEN)) {
      List<Path> golden = all.filter(file -> file.toString().endsWith(".golden")).sorted().toList();
      return golden.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void scores_as_the_worked_example_says(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n---\n");
    Form form = form(file.getParent().getFileName().toString());

    ScoreSheet sheet =
        Scorer.of(form)
            .score(
                AnswerText.responses(form, answers(parts[0])), Circumstances.of(Informant.YOUTH));

    assertEquals(parts[1].strip(), told(sheet));
  }

  private static Form form(String name) throws IOException {
    Path file = Path.of("forms", name, "1.0.0.yaml");
    return DefinitionReader.read(name, Files.readAllBytes(file)).form().orElseThrow();
  }

  private static Map<String, String> answers(String lines) {
    Map<String, String> answers = new LinkedHashMap<>();
    lines
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .forEach(pair -> answers.put(pair[0], pair[1]));
    return answers;
  }

  private static String told(ScoreSheet sheet) {
    return sheet.scores().stream()
        .map(score -> score.scale() + " = " + score.accept(new Told()))
        .collect(Collectors.joining("\n"));
  }

  /** Outcomes as golden files write them. */
  private static final class Told implements Score.Visitor<String> {
    @Override
    public String scored(Score.Scored score) {
      return (score.value().toPlainString() + " " + score.band().map(b -> b.code()).orElse(""))
          .strip();
    }

    @Override
    public String range(Score.Range score) {
      return score.lowest() + " to " + score.highest();
    }

    @Override
    public String notScorable(Score.NotScorable score) {
      return "not scorable, " + score.answered() + " of " + score.required() + " answered";
    }

    @Override
    public String notApplicable(Score.NotApplicable score) {
      return "not applicable";
    }
  }
}
