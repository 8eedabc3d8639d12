package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.demo.Client;
import se.pejl.demo.Client.Answer;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("Review over REST")
class ReviewOverRestIT {

  private final Client worker = Client.of(DemoServer.running(), DemoAccount.VERA);
  private final Client supervisor = Client.of(DemoServer.running(), DemoAccount.SONJA);
  private final Desk vera = new Desk(worker);

  @Test
  void says_which_kinds_of_reason_there_are_and_no_level() {
    String id = signed();

    JsonObject line = waiting(id);

    assertTrue(line.getJsonArray("reasons").toString().contains("\"flag\""), line::toString);
    assertEquals("one-reader", line.getString("need"));
    assertTrue(line.getBoolean("mayDecide"));
    assertFalse(line.toString().contains("thoughts-of-death-or-harm"));
    assertFalse(line.toString().contains("mild"));
  }

  @Test
  void shows_the_part_of_the_queue_that_is_asked_for() {
    String id = signed();

    assertTrue(supervisor.get("/api/review?form=phq-9").body().contains(id));
    assertFalse(supervisor.get("/api/review?form=gad-7").body().contains(id));
    assertFalse(supervisor.get("/api/review?asSecond=true").body().contains(id));
    assertFalse(supervisor.get("/api/review?handler=" + UUID.randomUUID()).body().contains(id));
  }

  @Test
  void keeps_what_is_said_as_threads() {
    String id = signed();
    String at = "/api/assessments/" + id + "/discussions";
    JsonObject asked = Desk.object().add("item", "q9").add("words", "Hur vet vi det?").build();
    assertEquals("403 access.not-allowed", worker.post(at, asked).outcome());
    String thread = at + "/" + supervisor.post(at, asked).json().getString("discussion");

    assertEquals("204", worker.post(thread + "/remarks", words("Av henne.")).outcome());
    JsonObject answered = worker.get(at).structure().asJsonArray().getJsonObject(0);
    assertEquals("answered", answered.getString("state"));
    assertEquals("q9", answered.getString("item"));
    assertEquals(2, answered.getJsonArray("remarks").size());
    assertEquals("403 access.not-allowed", worker.post(thread + "/resolution", null).outcome());
    assertEquals("204", supervisor.post(thread + "/resolution", words("")).outcome());
    assertEquals(
        "409 review.discussion-closed", worker.post(thread + "/remarks", words("x")).outcome());
    assertEquals("204", supervisor.post(thread + "/reopening", words("")).outcome());
    assertEquals(
        "422 review.words-missing", worker.post(thread + "/remarks", words(" ")).outcome());
    assertEquals(
        "404 review.discussion-unknown",
        worker.post(at + "/" + UUID.randomUUID() + "/remarks", words("x")).outcome());
  }

  @Test
  void says_what_happened_to_the_one_who_comes_second() {
    String id = signed();
    assertEquals(
        "200", supervisor.post("/api/assessments/" + id + "/return", comment("Nästan.")).outcome());

    Answer late = supervisor.post("/api/assessments/" + id + "/approve", Desk.nothing());

    assertEquals("409 review.already-decided", late.outcome());
    assertEquals("returned", late.json().getString("outcome"));
    assertTrue(late.json().getString("reviewer").startsWith("Sonja"));
  }

  @Test
  void shows_what_was_corrected() {
    String id = signed();
    String draft =
        supervisor
            .post("/api/assessments/" + id + "/return", comment("Fråga 9?"))
            .json()
            .getString("draft");
    vera.answer(draft, "q9", "not-at-all", 1);
    vera.step(draft, "finish");
    vera.sign(draft);

    JsonObject review = supervisor.get("/api/assessments/" + draft + "/review").json();
    assertEquals(id, review.getString("returned"));
    assertEquals("[\"q9\"]", review.getJsonArray("itemsChanged").toString());
    assertEquals("[\"total\"]", review.getJsonArray("scalesChanged").toString());
    assertEquals(2, review.getJsonObject("standing").getInt("times"));
    assertEquals("[\"resubmitted\"]", waiting(draft).getJsonArray("reasons").toString());
  }

  @Test
  void lets_nothing_pass_unread_that_has_to_be_read() {
    String id = signed();

    Answer refused =
        supervisor.post(
            "/api/review/unread-approvals",
            Desk.object().add("assessments", Json.createArrayBuilder().add(id)).build());

    assertEquals("409 review.reading-needed", refused.outcome());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"form\":\"sdq\",\"reason\":\"x\"} | 422 review.policy-days",
        "{\"form\":\"none\",\"from\":\"2099-01-01\",\"reason\":\"x\"} | 422 review.policy-form",
        "{\"from\":\"2026-01-01\"} | 422 review.policy-form",
      })
  void takes_no_policy_that_cannot_hold(String policy, String outcome) {
    Client mette = Client.of(DemoServer.running(), DemoAccount.METTE);

    assertEquals(
        outcome, mette.send("POST", "/api/review/policies", policy, "application/json").outcome());
    assertEquals(
        "403 access.not-allowed",
        supervisor.send("POST", "/api/review/policies", policy, "application/json").outcome());
    assertEquals("200", supervisor.get("/api/review/policies").outcome());
  }

  /** Every answer "several days": the last of them raises the flag. */
  private String signed() {
    String id = vera.begin(vera.youth("Granska"), "phq-9", "youth");
    var answers = Desk.object();
    for (int item = 1; item <= 9; item++) {
      answers.add("q" + item, Desk.object().add("value", "several-days"));
    }
    vera.answerAll(id, answers.build());
    vera.step(id, "finish");
    assertEquals("200", vera.sign(id).outcome());
    return id;
  }

  private JsonObject waiting(String id) {
    return supervisor.get("/api/review").structure().asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .filter(line -> line.getString("assessment").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject words(String words) {
    return Desk.object().add("words", words).build();
  }

  private static JsonObject comment(String words) {
    return Desk.object().add("comment", words).build();
  }
}
