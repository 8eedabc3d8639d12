package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Scoring answers from the command line")
class ScoringFilesTest {

  private static final String GAD = "forms/gad-7/1.0.0.yaml";

  @TempDir Path folder;

  @Test
  void gives_the_score_of_answers_in_json() throws IOException {
    Run run = score("one.json", "{\"answers\": " + json("several-days") + ", \"age\": 16}");

    assertTrue(run.out().contains("(gad-7@1.0.0)\n"), run.out());
    assertTrue(run.out().contains(": 7: Mild"), run.out());
    assertEquals(ExitCode.FINE, run.code());
  }

  @Test
  void gives_the_same_score_of_answers_in_yaml() throws IOException {
    String yaml = "age: 16\nanswers:\n  q1: {reason: declined}\n  q2: several-days\n";

    Run run = score("one.yaml", yaml);

    assertTrue(run.out().contains("no score"), run.out());
    assertTrue(run.out().contains("Neither answer nor reason: q3, q4"), run.out());
    assertEquals(ExitCode.FINE, run.code());
  }

  @Test
  void takes_many_sets_in_a_list_or_one_after_another() throws IOException {
    String low = "{\"answers\": " + json("not-at-all") + "}";
    String high = "{\"answers\": " + json("nearly-every-day") + "}";

    Run list = score("list.json", "[" + low + ",\n" + high + "]", "--json");
    Run lines = score("lines.jsonl", low + "\n" + high + "\n", "--json");

    assertEquals(list.out(), lines.out());
    assertEquals(2, list.out().lines().count());
    assertTrue(list.out().lines().toList().get(1).contains("\"value\":21,"), list.out());
  }

  @Test
  void goes_on_after_a_set_that_is_refused() throws IOException {
    String fine = "{\"answers\": " + json("not-at-all") + "}";

    Run run = score("lines.jsonl", "{\"answers\": {\"q1\": \"secret-word\"}}\n" + fine);

    assertTrue(run.err().contains("lines.jsonl:1:20: error: answer.option-unknown"), run.err());
    assertFalse(run.err().contains("secret-word"));
    assertTrue(run.out().contains(": 0: "), run.out());
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @Test
  void asks_whether_another_item_was_meant() throws IOException {
    Run run = score("one.json", "{\"answers\": {\"q11\": \"several-days\"}}");

    assertTrue(run.err().contains("The form has no item 'q11'. Did you mean 'q1'?"), run.err());
  }

  @Test
  void says_where_json_is_broken_and_nothing_of_what_stands_there() throws IOException {
    Run run = score("one.json", "{\"answers\":\n  {\"q1\": secret-word}}");

    assertTrue(run.err().contains("one.json:2:"), run.err());
    assertTrue(run.err().contains(": error: json.syntax: "), run.err());
    assertFalse(run.err().contains("secret-word"), run.err());
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @Test
  void says_what_is_wrong_about_the_youth_and_not_what_stood_there() throws IOException {
    Run run = score("one.json", "{\"answers\": {}, \"age\": \"tolv\", \"sex\": \"f\", \"ag\": 1}");

    assertTrue(run.err().contains("1:24: error: circumstance.age: 'age' is a whole number"));
    assertTrue(run.err().contains("error: circumstance.sex"), run.err());
    assertTrue(run.err().contains("'ag' is not a key that can stand here. Did you mean 'age'?"));
    assertFalse(run.err().contains("tolv"), run.err());
  }

  @Test
  void stands_files_that_hold_something_else() throws IOException {
    for (String odd : new String[] {"", "[]", "[[[[", "3", "null", "{}", "\"x\"", "[".repeat(99)}) {
      Run run = score("odd.json", odd);
      assertFalse(run.code() == ExitCode.FINE || run.code() == ExitCode.FAULT, odd + run.err());
    }
    Path latin = folder.resolve("latin.json");
    Files.write(latin, new byte[] {'{', '"', (byte) 0xe5, '"'});
    assertTrue(
        Run.of("score", GAD, latin, "--language", "en").err().contains("error: file.not-utf8"));
  }

  @Test
  void shows_the_problems_of_a_form_that_cannot_be_used() throws IOException {
    Path form = Files.writeString(folder.resolve("form.yaml"), "form: strain\n");
    Path answers = Files.writeString(folder.resolve("one.json"), "{\"answers\": {}}");

    Run run = Run.of("score", form, answers);

    assertTrue(run.err().contains("form.yaml:1:1: error: key.missing"), run.err());
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @Test
  void tells_how_a_score_came_about() throws IOException {
    Path answers =
        Files.writeString(folder.resolve("a.json"), "{\"answers\": " + json("several-days") + "}");

    Run people = Run.of("explain", GAD, answers, "--language", "en");
    Run programs = Run.of("explain", GAD, answers, "--json");

    assertTrue(people.out().contains("\n  GAD-7 total: 7 (Mild)"), people.out());
    assertTrue(people.out().lines().count() > 8, people.out());
    assertTrue(programs.out().startsWith("{\"form\":\"gad-7@1.0.0\",\"explanations\":[{\"step\":"));
  }

  private Run score(String name, String answers, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve(name), answers);
    return options.length == 0
        ? Run.of("score", GAD, file, "--language", "en")
        : Run.of("score", GAD, file, "--language", "en", options[0]);
  }

  /** The same option for each of the seven items that are scored. */
  private static String json(String option) {
    StringBuilder answers = new StringBuilder("{");
    for (int item = 1; item <= 7; item++) {
      answers.append(item == 1 ? "" : ", ").append("\"q" + item + "\": \"" + option + "\"");
    }
    return answers.append("}").toString();
  }
}
