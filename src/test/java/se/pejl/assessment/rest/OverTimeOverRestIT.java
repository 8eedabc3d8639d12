package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.demo.Client;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("A youth over time, over REST")
class OverTimeOverRestIT {

  private final Client client = Client.of(DemoServer.running(), DemoAccount.VERA);
  private final Client elsewhere = Client.of(DemoServer.running(), DemoAccount.MILO);
  private final Desk vera = new Desk(client);

  @Test
  void has_events_that_are_corrected_and_withdrawn_with_a_reason_and_kept() {
    String events = "/api/casefiles/" + vera.youth("Händelse") + "/events";
    Client.Answer written = client.post(events, event("measure", "2026-02-01").build());
    assertEquals("201", written.outcome());
    String one = events + "/" + written.json().getString("event");

    assertEquals("422 timeline.impossible", client.put(one, revised(1, " ")).outcome());
    assertEquals("204", client.put(one, revised(1, "Fel dag.")).outcome());
    assertEquals("409 timeline.changed-meanwhile", client.put(one, revised(1, "Igen.")).outcome());
    assertEquals(
        "204", client.post(one + "/withdrawal", revised(2, "Gällde någon annan.")).outcome());

    JsonObject axis = client.get(events).json();
    assertEquals(JsonValue.EMPTY_JSON_ARRAY, axis.get("events"));
    JsonObject gone = axis.getJsonArray("withdrawn").getJsonObject(0);
    assertEquals("Gällde någon annan.", gone.getString("reason"));
    assertEquals(2, gone.getJsonArray("earlier").size());
  }

  private static JsonObjectBuilder event(String kind, String from) {
    return Json.createObjectBuilder().add("kind", kind).add("from", from).add("title", "Mentor");
  }

  private static JsonObject revised(int revision, String reason) {
    return event("measure", "2026-02-03").add("revision", revision).add("reason", reason).build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                  | 422"
            + " timeline.impossible",
        "{\"kind\": \"party\", \"from\": \"2026-02-01\"}                     | 422"
            + " timeline.impossible",
        "{\"kind\": \"measure\", \"title\": \"Mentor\"}                      | 422"
            + " timeline.impossible",
        "{\"kind\": \"measure\", \"from\": \"2026-02-01\", \"until\": \"2026-01-01\", \"title\":"
            + " \"x\"}                                            | 422 timeline.impossible",
        "{\"kind\": \"measure\", \"from\": \"in spring\", \"title\": \"x\"}  | 400"
            + " body.wrong-type",
        "[]                                                                  | 400"
            + " body.wrong-type",
      })
  void refuses_an_event_that_cannot_be(String body, String outcome) {
    String events = "/api/casefiles/" + vera.youth("Omöjlig") + "/events";

    assertEquals(outcome, client.send("POST", events, body, "application/json").outcome());
  }

  @Test
  void has_events_that_are_nobody_elses_business() {
    String events = "/api/casefiles/" + vera.youth("Egen") + "/events";

    assertEquals("404 casefile.unknown", elsewhere.get(events).outcome());
    assertEquals(
        "404 casefile.unknown",
        elsewhere.post(events, event("measure", "2026-02-01").build()).outcome());
  }

  @Test
  void has_another_date_for_the_next_time_only_with_a_reason() {
    String caseFile = vera.youth("Datum");
    String due = "/api/casefiles/" + caseFile + "/due";
    assertEquals(
        "404 due.never-assessed", client.post(due + "/sig-malgrupp", due("2026-09-01")).outcome());
    signed(caseFile, "not-present");

    assertEquals(
        "422 reason.missing",
        client.post(due + "/sig-malgrupp", without("reason", due("2026-09-01"))).outcome());
    assertEquals(
        "422 due.impossible-date", client.post(due + "/sig-malgrupp", due("2025-01-01")).outcome());
    assertEquals("204", client.post(due + "/sig-malgrupp", due("2026-09-01")).outcome());

    JsonObject next =
        client.get(due).structure().asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .filter(one -> one.getString("form").equals("sig-malgrupp"))
            .findFirst()
            .orElseThrow();
    assertEquals("2026-09-01", next.getString("dueOn"));
    assertEquals("2026-07-15", next.getString("byCadence"));
    assertEquals(1, next.getJsonArray("changes").size());
  }

  private static JsonObject due(String day) {
    return Json.createObjectBuilder().add("dueOn", day).add("reason", "Flytt i sommar.").build();
  }

  private static JsonObject without(String key, JsonObject object) {
    return Json.createObjectBuilder(object).remove(key).build();
  }

  private String signed(String caseFile, String option) {
    String id = vera.begin(caseFile, "sig-malgrupp", "worker");
    vera.answerAll(id, Desk.allFactors(option));
    vera.step(id, "finish");
    vera.judge(id, "suits-sig", "Påhittat skäl, " + option + ".");
    assertEquals("200", vera.sign(id).outcome());
    return id;
  }

  @Test
  void is_compared_between_any_two_with_both_conclusions_and_what_became_of_protection() {
    String caseFile = vera.youth("Jämförd");
    String one = signed(caseFile, "not-present");
    String other = signed(caseFile, "present");

    JsonObject compared = client.get("/api/assessments/" + other + "/changes/" + one).json();

    assertEquals(one, compared.getString("from"));
    JsonObject judged = compared.getJsonArray("judgements").getJsonObject(0);
    assertEquals("Påhittat skäl, not-present.", judged.getJsonObject("before").getString("reason"));
    assertEquals("Påhittat skäl, present.", judged.getJsonObject("now").getString("reason"));
    assertTrue(
        compared.getJsonArray("items").stream()
            .map(JsonValue::asJsonObject)
            .filter(item -> item.getString("item").equals("drive"))
            .allMatch(item -> item.getString("protection").equals("gained")));
    assertEquals(
        "404 assessment.unknown",
        elsewhere.get("/api/assessments/" + other + "/changes/" + one).outcome());
  }

  @Test
  void has_goals_each_with_its_start_and_the_informants_side_by_side() {
    JsonObject name = Json.createObjectBuilder().add("name", "Ekman").build();
    String mixed =
        client
            .post("/api/casefiles/search", name)
            .structure()
            .asJsonArray()
            .getJsonObject(0)
            .getString("id");

    JsonObject series = client.get("/api/casefiles/" + mixed + "/series").json();

    assertTrue(series.getJsonArray("goals").size() > 4);
    JsonObject goal = series.getJsonArray("goals").getJsonObject(0);
    assertFalse(goal.getString("name").isEmpty());
    assertFalse(goal.getString("start").isEmpty());
    assertFalse(goal.getJsonArray("readings").isEmpty());
    assertFalse(series.getJsonArray("sideBySide").isEmpty());
  }
}
