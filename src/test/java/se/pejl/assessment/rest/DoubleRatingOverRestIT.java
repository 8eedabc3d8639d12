package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.casefile.SwedishDay;
import se.pejl.demo.Client;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("A double rating over REST")
class DoubleRatingOverRestIT {

  private final Desk vera = desk(DemoAccount.VERA);
  private final Desk tove = desk(DemoAccount.TOVE);
  private final Desk sonja = desk(DemoAccount.SONJA);

  @Test
  void goes_from_the_rule_to_the_comparison() {
    assertEquals("201", rule(100).outcome());
    String first = signed(vera, "several-days");
    String rating = drawn();
    JsonObject candidate =
        sonja
            .client()
            .get("/api/double-ratings/" + rating + "/candidates")
            .structure()
            .asJsonArray()
            .getJsonObject(0);
    assertEquals("Tove Almlund", candidate.getString("name"));
    JsonObject account = Desk.object().add("account", candidate.getString("account")).build();
    assertEquals("204", post(sonja, rating, "rater", account).outcome());
    String second = post(tove, rating, "begin", null).json().getString("assessment");

    assertEquals("404 assessment.unknown", read(tove, first));
    assertEquals("404 assessment.unknown", read(vera, second));
    assertEquals("404 agreement.unknown", compared(sonja, rating).outcome());

    finish(tove, second, "more-than-half");
    JsonObject both = compared(tove, rating).json();
    assertTrue(both.getBoolean("blind"));
    assertEquals("several-days", both.getJsonArray("items").getJsonObject(0).getString("first"));
    assertEquals("more-than-half", both.getJsonArray("items").getJsonObject(0).getString("second"));
    assertEquals("404 agreement.unknown", compared(desk(DemoAccount.MILO), rating).outcome());
    assertEquals(
        "422 reason.missing", post(sonja, rating, "settle", Desk.object().build()).outcome());
    JsonObject reason = Desk.object().add("reason", "Vi talade om fråga 1.").build();
    assertEquals("204", post(sonja, rating, "settle", reason).outcome());
    assertEquals("409 agreement.closed", post(sonja, rating, "settle", reason).outcome());
    assertEquals("200", sonja.client().get("/api/agreement/forms/gad-7/1.0.0").outcome());
    assertEquals("201", rule(0).outcome());
  }

  @Test
  void is_refused_to_those_it_does_not_concern() {
    assertEquals("403 access.not-allowed", vera.client().get("/api/double-ratings").outcome());
    assertEquals("403 access.not-allowed", vera.client().get("/api/agreement").outcome());
    assertEquals("422 agreement.rule-impossible", rule(101).outcome());
    String nothing = "00000000-0000-0000-0000-000000000000";
    assertEquals("404 agreement.unknown", compared(sonja, nothing).outcome());
    assertEquals("404 agreement.unknown", post(tove, nothing, "begin", null).outcome());
  }

  private String drawn() {
    return sonja.client().get("/api/double-ratings").structure().asJsonArray().stream()
        .map(line -> line.asJsonObject())
        .filter(line -> line.getString("stage").equals("drawn"))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private Client.Answer rule(int share) {
    return sonja
        .client()
        .post(
            "/api/agreement/rules",
            Desk.object()
                .add("form", "gad-7")
                .add("firstOfRater", 0)
                .add("share", share)
                .add("daysToRate", 14)
                .add("from", SwedishDay.today(Clock.systemUTC()).toString())
                .build());
  }

  private static String signed(Desk desk, String answer) {
    String id = desk.begin(desk.youth("Dubbel"), "gad-7", "youth");
    finish(desk, id, answer);
    return id;
  }

  private static void finish(Desk desk, String assessment, String answer) {
    JsonObjectBuilder answers = Desk.object();
    for (int item = 1; item <= 7; item++) {
      answers.add("q" + item, Desk.object().add("value", answer).add("seen", 0));
    }
    assertEquals("200", desk.answerAll(assessment, answers.build()).outcome());
    assertEquals("200", desk.step(assessment, "finish").outcome());
    assertEquals("200", desk.sign(assessment).outcome());
  }

  private static String read(Desk desk, String assessment) {
    return desk.client().get("/api/assessments/" + assessment).outcome();
  }

  private static Client.Answer compared(Desk desk, String rating) {
    return desk.client().get("/api/double-ratings/" + rating);
  }

  private static Client.Answer post(Desk desk, String rating, String step, JsonObject body) {
    return desk.client().post("/api/double-ratings/" + rating + "/" + step, body);
  }

  private static Desk desk(DemoAccount account) {
    return new Desk(Client.of(DemoServer.running(), account));
  }
}
