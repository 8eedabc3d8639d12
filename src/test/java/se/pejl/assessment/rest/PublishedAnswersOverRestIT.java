package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.demo.Client;
import se.pejl.demo.Client.Answer;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("A published answer set sent over REST")
class PublishedAnswersOverRestIT {

  private final Client client = Client.of(DemoServer.running(), DemoAccount.VERA);
  private final Desk vera = new Desk(client);

  static Stream<Path> sets() throws IOException {
    return Stream.concat(
        Files.list(Path.of("src/test/golden/phq-9")), Files.list(Path.of("src/test/golden/gad-7")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void gives_the_published_score_when_it_is_signed(Path set) throws IOException {
    String[] parts = Files.readString(set).split("\n---\n");
    String form = set.getParent().getFileName().toString();
    String id = vera.begin(vera.youth("Publicerad"), form, "youth");

    assertEquals("200", vera.answerAll(id, answers(parts[0], true)).outcome());
    assertEquals("200", vera.step(id, "finish").outcome());
    assertEquals("200", vera.sign(id).outcome());

    Answer scores = client.get("/api/assessments/" + id + "/scores");
    assertEquals(parts[1].strip(), told(scores.json()));
    assertTrue(scores.json().getBoolean("intact"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void gives_the_published_score_when_it_is_tried_out(Path set) throws IOException {
    String[] parts = Files.readString(set).split("\n---\n");
    Answer tried =
        client.post(
            "/api/forms/try",
            Desk.object()
                .add("form", set.getParent().getFileName() + "@1.0.0")
                .add("answers", answers(parts[0], false))
                .build());

    assertEquals(parts[1].strip(), told(tried.json()));
  }

  private static JsonObject answers(String text, boolean wrapped) {
    JsonObjectBuilder answers = Desk.object();
    text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("="))
        .forEach(
            part -> {
              if (wrapped) {
                answers.add(part[0], Desk.object().add("value", part[1]));
              } else {
                answers.add(part[0], part[1]);
              }
            });
    return answers.build();
  }

  private static String told(JsonObject result) {
    JsonObject total = result.getJsonArray("scores").getJsonObject(0);
    return total.getString("scale")
        + " = "
        + total.getJsonNumber("value")
        + " "
        + total.getString("band");
  }
}
