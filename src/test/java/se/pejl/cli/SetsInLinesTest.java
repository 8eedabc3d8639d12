package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are scored a quicker way; it must not be told by anything but the time it takes. */
@DisplayName("Sets of answers one to a line")
class SetsInLinesTest {

  private static final String FORM = "forms/gad-7/1.0.0.yaml";
  private static final String ALL =
      "{\"q1\": \"several-days\", \"q2\": \"not-at-all\", \"q3\": \"several-days\","
          + " \"q4\": \"not-at-all\", \"q5\": \"not-at-all\", \"q6\": \"not-at-all\","
          + " \"q7\": \"nearly-every-day\"";

  private static final List<String> LINES =
      List.of(
          "{\"answers\": " + ALL + "}, \"age\": 16}",
          "",
          "{\"age\": \"16\", \"answers\": " + ALL + "}}",
          "{\"answers\": {\"q1\": {\"reason\": \"declined\"}, \"q2\": null}}",
          "{\"answers\": " + ALL + "}, \"date\": \"2026-11-22\", \"mode\": \"self\"}",
          "{\"answers\": {}} {\"answers\": {\"q1\": \"not-at-all\"}}",
          "{\"answers\": {}, \"age\": 15.5}",
          "{\"answers\": {}, \"age\": -3}",
          "{\"answers\": {}, \"age\": 1000}",
          "{\"answers\": {}, \"setting\": []}",
          "{\"answers\": {}, \"setting\": 5}",
          "{\"answers\": {}, \"country\": null, \"sex\": \"girl\"}",
          "{\"answers\": {}, \"informant\": \"aunt\"}",
          "{\"answers\": {}, \"year\": 3}",
          "{\"age\": 12}",
          "{\"answers\": []}",
          "[]",
          "7",
          "{\"answers\": {\"q11\": \"not-at-all\", \"q1\": \"often\", \"q2\": [1], \"q3\": 2}}",
          "{\"answers\": " + ALL + "}, \"sex\": \"female\", \"informant\": \"worker\"}");

  @TempDir Path folder;

  @Test
  void give_what_they_give_one_after_another() throws IOException {
    Run quick = scored("sets.jsonl", LINES);
    Run slow = scored("sets.json", LINES);

    assertEquals(slow.out(), quick.out().replace("sets.jsonl", "sets.json"));
    assertEquals(slow.code(), quick.code());
    assertTrue(quick.out().contains("\"value\":5,"), quick.out());
    assertTrue(quick.out().contains("\"line\":15,"), quick.out());
  }

  @Test
  void are_scored_up_to_a_line_that_is_no_json() throws IOException {
    for (String broken :
        List.of("{\"answers\": {", "{\"age\": 1, \"age\": 2}", "{\"answers\": {}}]")) {
      List<String> lines = List.of(LINES.get(0), broken);
      Run quick = scored("sets.jsonl", lines);

      assertTrue(quick.out().lines().findFirst().orElseThrow().contains("\"value\":5,"));
      assertTrue(quick.out().contains("\"code\":\"json.syntax\""), quick.out());
      assertTrue(quick.out().contains("\"line\":2,"), quick.out());
      assertEquals(ExitCode.PROBLEMS, quick.code());
    }
  }

  private Run scored(String name, List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve(name), lines);
    return Run.of("score", FORM, file.toString(), "--json");
  }
}
