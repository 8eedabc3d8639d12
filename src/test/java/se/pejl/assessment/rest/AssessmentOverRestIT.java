package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.demo.Client;
import se.pejl.demo.Client.Answer;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("An assessment over REST")
class AssessmentOverRestIT {

  private final Client client = Client.of(DemoServer.running(), DemoAccount.VERA);
  private final Client supervisor = Client.of(DemoServer.running(), DemoAccount.SONJA);
  private final Desk vera = new Desk(client);

  @Test
  void goes_from_draft_to_signature_review_correction_and_approval() {
    String caseFile = vera.youth("Hela");
    String id = vera.begin(caseFile, "sig-malgrupp", "worker");
    assertEquals("422 assessment.incomplete", vera.step(id, "finish").outcome());
    assertEquals("200", vera.answerAll(id, Desk.allFactors("present")).outcome());

    JsonObject finished = vera.step(id, "finish").json();
    assertTrue(finished.getBoolean("scoresHidden"));
    assertEquals(JsonValue.EMPTY_JSON_ARRAY, finished.get("scores"));
    assertEquals("422 assessment.judgement-missing", vera.sign(id).outcome());
    assertEquals("422 reason.missing", vera.judge(id, "suits-sig", " ").outcome());
    assertEquals("422 judgement.not-offered", vera.judge(id, "sum", "x").outcome());
    assertEquals("204", vera.judge(id, "suits-sig", "Behöver stöd.").outcome());

    JsonObject signed = vera.sign(id).json();
    assertFalse(signed.getBoolean("scoresHidden"));
    assertEquals(3, signed.getJsonArray("scores").size());
    assertEquals(
        "Vera Björkdal", signed.getJsonArray("signatures").getJsonObject(0).getString("name"));
    assertEquals("409 assessment.not-open", vera.answer(id, "drive", "not-present", 1).outcome());
    assertEquals("409 assessment.not-open", vera.step(id, "reopen").outcome());

    String draft = sentBack(id);
    JsonObject correction = client.get("/api/assessments/" + draft).json();
    assertEquals(id, correction.getJsonObject("assessment").getString("corrects"));
    assertEquals(
        "Hur ofta?",
        correction.getJsonObject("returned").getJsonObject("items").getString("regular-truancy"));
    assertEquals("200", vera.answer(draft, "drive", "not-present", 1).outcome());
    assertEquals("200", vera.step(draft, "finish").outcome());
    assertEquals("204", vera.judge(draft, "suits-sig", "Behöver stöd.").outcome());
    assertEquals("200", vera.sign(draft).outcome());
    assertEquals("200", supervisor.post(path(draft, "approve"), Desk.nothing()).outcome());
    assertEquals(
        "409 review.already-decided",
        supervisor.post(path(draft, "approve"), Desk.nothing()).outcome());

    JsonObject series = client.get("/api/casefiles/" + caseFile + "/series").json();
    assertEquals(1, series.getJsonArray("factors").getJsonObject(0).getJsonArray("columns").size());
  }

  @Test
  void is_corrected_beside_the_old_and_cancelled_by_the_supervisor() {
    String caseFile = vera.youth("Rättad");
    String signed = vera.begin(caseFile, "phq-9", "youth");
    for (int item = 1; item <= 9; item++) {
      vera.answer(signed, "q" + item, "several-days", 0);
    }
    vera.step(signed, "finish");
    assertEquals("200", vera.sign(signed).outcome());
    JsonObject why = Desk.object().add("reason", "Fel om sömnen.").build();
    Answer begun = client.post(path(signed, "correction"), why);
    String draft = begun.json().getString("draft");
    assertEquals(
        "409 assessment.correction-open", client.post(path(signed, "correction"), why).outcome());
    vera.answer(draft, "q3", "nearly-every-day", 1);
    vera.step(draft, "finish");
    assertEquals(
        "409 assessment.changed-since-shown",
        client
            .post(path(draft, "sign"), Desk.object().add("shown", Desk.NOTHING_SHOWN).build())
            .outcome());
    assertEquals(
        "422 request.unusable", client.post(path(draft, "sign"), Desk.nothing()).outcome());

    JsonObject corrected = vera.sign(draft).json();

    assertEquals(2, corrected.getJsonArray("versions").size());
    JsonObject revision = corrected.getJsonObject("revision");
    assertEquals(signed, revision.getString("older"));
    JsonObject score = revision.getJsonArray("scores").getJsonObject(0);
    assertEquals(9, score.getJsonObject("before").getInt("value"));
    assertEquals(11, score.getJsonObject("now").getInt("value"));
    JsonObject old = client.get(path(signed, "scores")).json();
    assertEquals(draft, old.getJsonObject("assessment").getString("replacedBy"));
    assertEquals(
        "409 assessment.not-newest-version",
        client.post(path(signed, "correction"), why).outcome());

    assertEquals("403 access.not-allowed", client.post(path(draft, "cancellation"), why).outcome());
    assertEquals("204", supervisor.post(path(draft, "cancellation"), why).outcome());
    assertEquals("404 assessment.unknown", client.get(path(draft, "scores")).outcome());
    assertEquals("404 assessment.unknown", client.get(path(signed, "scores")).outcome());
    assertEquals(
        "Fel om sömnen.", supervisor.get(path(draft, "cancellation")).json().getString("reason"));
  }

  private String sentBack(String id) {
    assertEquals(
        "422 review.comment-missing",
        supervisor.post(path(id, "return"), Desk.nothing()).outcome());
    assertTrue(supervisor.get("/api/review").body().contains(id));
    Answer returned =
        supervisor.post(
            path(id, "return"),
            Desk.object()
                .add("comment", "Nästan.")
                .add("items", Desk.object().add("regular-truancy", "Hur ofta?"))
                .build());
    assertEquals("200", returned.outcome());
    assertFalse(supervisor.get("/api/review").body().contains(id));
    return returned.json().getString("draft");
  }

  @Test
  void refuses_a_stale_answer_with_both_values_and_takes_the_same_one_twice() {
    String id = vera.begin(vera.youth("Dubbel"), "phq-9", "youth");
    assertEquals("200", vera.answer(id, "q1", "not-at-all", 0).outcome());

    Answer again = vera.answer(id, "q1", "not-at-all", 0);
    assertEquals(1, again.json().getInt("revision"));
    Answer stale = vera.answer(id, "q1", "several-days", 0);
    assertEquals("409 answer.stale", stale.outcome());
    assertEquals("not-at-all", stale.json().getJsonObject("stored").getString("value"));
    assertEquals("several-days", stale.json().getJsonObject("yours").getString("value"));
    assertEquals("200", vera.answer(id, "q1", "several-days", 1).outcome());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "q1 | {\"value\":\"present\"} | 422 answer.impossible",
        "q1 | {\"value\":0} | 422 answer.impossible",
        "q1 | {\"value\":[1]} | 422 answer.impossible",
        "q1 | {\"reason\":\"not-assessable\"} | 422 answer.impossible",
        "q1 | {\"reason\":\"declined\"} | 200",
        "q1 | {\"value\":null} | 200",
        "q1 | {} | 200",
        "q1 | {\"value\":\"several-days\",\"reason\":\"declined\"} | 422 request.unusable",
        "q99 | {\"value\":\"several-days\"} | 422 answer.impossible",
        "q1 | {\"value\":\"several-days\",\"form\":\"phq-9@1.0.0\"} | 200",
        "q1 | {\"value\":\"several-days\",\"form\":\"phq-9@2.0.0\"} | 409 assessment.other-version",
        "q1 | {\"valeu\":\"several-days\"} | 400 body.unknown-property",
        "q1 | {\"value\":\"several-days\" | 400 request.unreadable",
        "q1 | [] | 400 body.wrong-type",
        "q1 | {\"value\":1,\"seen\":1.5} | 400 body.wrong-type",
        "q1 | {\"value\":1,\"seen\":-1} | 422 request.unusable",
        "q1 | {\"value\":1,\"value\":2} | 400 body.duplicate-property",
      })
  void answers_what_is_sent_for_an_item(String item, String body, String outcome) {
    String id = vera.begin(vera.youth("Allt"), "phq-9", "youth");

    Answer answer = client.send("PUT", path(id, "answers/" + item), body, "application/json");

    assertEquals(outcome, answer.outcome());
  }

  @Test
  void refuses_an_answer_to_an_item_that_is_not_asked() {
    String id = vera.begin(vera.youth("Dold"), "sig-intake", "worker");

    Answer hidden = vera.answer(id, "interpreter-language", "finska", 0);

    assertEquals("422 answer.hidden", hidden.outcome());
    assertEquals("200", vera.answer(id, "interpreter", "yes", 0).outcome());
    assertEquals("200", vera.answer(id, "interpreter-language", "finska", 0).outcome());
  }

  @Test
  void loses_nothing_when_eight_save_at_once() {
    String id = vera.begin(vera.youth("Samtidig"), "phq-9", "youth");

    List<CompletableFuture<String>> saves =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(
                        () -> vera.answer(id, "q" + n, "several-days", 0).outcome()))
            .toList();

    saves.forEach(save -> assertEquals("200", save.join()));
    assertEquals(8, client.get("/api/assessments/" + id).json().getJsonObject("answers").size());
  }

  @Test
  void is_begun_only_with_what_the_form_and_the_calendar_allow() {
    String caseFile = vera.youth("Början");
    String path = "/api/casefiles/" + caseFile + "/assessments";
    for (String[] one :
        new String[][] {
          {"phq-9", "2026-01-15", "worker", "422 assessment.informant-not-offered"},
          {"phq-9", "2999-01-01", "youth", "422 assessment.impossible-date"},
          {"phq-9", "2010-05-16", "youth", "422 assessment.impossible-date"},
          {"phq-9@9.9.9", "2026-01-15", "youth", "404 form.unknown"},
          {"nope", "2026-01-15", "youth", "404 form.unknown"},
          {"phq-9", "2026-01-15", "neighbour", "422 request.unusable"}
        }) {
      Answer refused =
          client.post(
              path,
              Desk.object()
                  .add("form", one[0])
                  .add("date", one[1])
                  .add("informant", one[2])
                  .add("phase", "during")
                  .build());
      assertEquals(one[3], refused.outcome());
    }
  }

  @Test
  void says_how_the_answers_are_taken_where_somebody_said_it() {
    String caseFile = vera.youth("Telefon");
    String path = "/api/casefiles/" + caseFile + "/assessments";
    JsonObject asked =
        Desk.object()
            .add("form", "phq-9")
            .add("date", "2026-01-15")
            .add("informant", "youth")
            .add("phase", "during")
            .add("mode", "telephone")
            .build();

    String id = client.post(path, asked).json().getString("id");

    assertEquals("telephone", mode(id));
    assertEquals("not said", mode(vera.begin(caseFile, "sig-malgrupp", "worker")));
    for (String unknown : List.of("not-said", "fax", "")) {
      JsonObject other = Json.createObjectBuilder(asked).add("mode", unknown).build();
      assertEquals("422 request.unusable", client.post(path, other).outcome());
    }
  }

  private String mode(String assessment) {
    return client
        .get("/api/assessments/" + assessment)
        .json()
        .getJsonObject("assessment")
        .getString("mode", "not said");
  }

  private static String path(String assessment, String step) {
    return "/api/assessments/" + assessment + "/" + step;
  }
}
