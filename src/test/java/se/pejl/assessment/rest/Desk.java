package se.pejl.assessment.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import se.pejl.demo.Client;
import se.pejl.demo.Client.Answer;

/** What a client does at work, in few words. */
record Desk(Client client) {

  static final String NOTHING_SHOWN = "0".repeat(64) + "-0";

  /** A new youth of the client's own. */
  String youth(String given) {
    return created(
        client.post(
            "/api/casefiles",
            object()
                .add("givenName", given)
                .add("familyName", "Provberg")
                .add("birthDate", "2010-05-17")
                .add("sex", "female")
                .build()));
  }

  String begin(String caseFile, String form, String informant) {
    return created(
        client.post(
            "/api/casefiles/" + caseFile + "/assessments",
            object()
                .add("form", form)
                .add("date", "2026-01-15")
                .add("informant", informant)
                .add("phase", "during")
                .build()));
  }

  Answer answer(String assessment, String item, String value, int seen) {
    return client.put(
        "/api/assessments/" + assessment + "/answers/" + item,
        object().add("value", value).add("seen", seen).build());
  }

  Answer answerAll(String assessment, JsonObject answers) {
    return client.put(
        "/api/assessments/" + assessment + "/answers", object().add("answers", answers).build());
  }

  Answer step(String assessment, String step) {
    return client.post("/api/assessments/" + assessment + "/" + step, null);
  }

  /** Signs what a client reads there now. */
  Answer sign(String assessment) {
    return client.post("/api/assessments/" + assessment + "/sign", shown(assessment));
  }

  /** What is sent to sign; nothing sensible when there is nothing to sign. */
  JsonObject shown(String assessment) {
    JsonObject result = client.get("/api/assessments/" + assessment + "/scores").json();
    String shown =
        result.isNull("toSign") ? NOTHING_SHOWN : result.getJsonObject("toSign").getString("shown");
    return object().add("shown", shown).build();
  }

  Answer judge(String assessment, String option, String reason) {
    return client.put(
        "/api/assessments/" + assessment + "/judgements/summary",
        object().add("option", option).add("reason", reason).build());
  }

  /** All risk and protective factors of the target group judgement rated the same. */
  static JsonObject allFactors(String option) {
    JsonObjectBuilder answers = object();
    for (String item :
        ("exposed-environment offending-network early-norm-breaking poor-school-results"
                + " regular-truancy offends-with-others early-debut strategic-debut"
                + " earlier-conviction physical-health ability-to-learn social-ability drive"
                + " emotional-stability")
            .split(" ")) {
      answers.add(item, object().add("value", option).add("note", "sett vid samtal"));
    }
    return answers.build();
  }

  static JsonObjectBuilder object() {
    return Json.createObjectBuilder();
  }

  static JsonValue nothing() {
    return JsonValue.EMPTY_JSON_OBJECT;
  }

  private static String created(Answer answer) {
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.json().getString("id");
  }
}
