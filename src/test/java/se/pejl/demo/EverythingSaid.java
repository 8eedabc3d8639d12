package se.pejl.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import se.pejl.platform.ServerProcess;

/**
 * All that people can write about a youth beside answers, written over REST about one of them:
 * reasons, comments, replies, findings. The words come from the caller, who is told how many
 * letters fit.
 */
public final class EverythingSaid {

  private static final int REASON = 1000;
  private static final int WORDS = 4000;
  private static final String DAY = "2026-01-15";

  private final Client vera;
  private final Client tove;
  private final Client milo;
  private final Client sonja;
  private final IntFunction<String> words;
  private final List<String> pages = new ArrayList<>();
  private final String file;

  private EverythingSaid(ServerProcess server, IntFunction<String> words) {
    this.words = words;
    vera = Client.of(server, DemoAccount.VERA);
    tove = Client.of(server, DemoAccount.TOVE);
    milo = Client.of(server, DemoAccount.MILO);
    sonja = Client.of(server, DemoAccount.SONJA);
    JsonObjectBuilder youth = object("givenName", "Allt").add("familyName", "Sagtberg");
    file = id(vera, "/api/casefiles", youth.add("birthDate", "2010-05-17").add("sex", "female"));
  }

  /** The pages on which it is read, by Vera or by Sonja. */
  public static List<String> pages(ServerProcess server, IntFunction<String> words) {
    EverythingSaid said = new EverythingSaid(server, words);
    said.reviewed(said.corrected(said.ratedTwice()));
    said.judged();
    said.cancelled();
    said.discarded();
    said.onTheTimeAxis();
    said.inAnEmergency();
    said.protectedOrNot();
    said.notSigned();
    for (String place : List.of("file", "assessments", "timeline", "log", "protection")) {
      said.pages.add("/casefile/" + place + ".xhtml?id=" + said.file);
    }
    return List.copyOf(said.pages);
  }

  private String ratedTwice() {
    String first = begun("gad-7", "youth");
    answered(vera, first, "several-days");
    signed(vera, first);
    String at =
        "/api/double-ratings/"
            + id(sonja, "/api/double-ratings", object("assessment", first))
            + "/";
    JsonArray candidates = sonja.get(at + "candidates").structure().asJsonArray();
    String rater =
        candidates.getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("name").equals(DemoAccount.TOVE.displayName()))
            .findFirst()
            .orElseThrow()
            .getString("account");
    done(sonja, at + "rater", object("account", rater));
    String second = done(tove, at + "begin", object()).json().getString("assessment");
    answered(tove, second, "more-than-half");
    signed(tove, second);
    done(sonja, at + "settle", object("reason", words.apply(REASON)));
    pages.add("/agreement/compare.xhtml?id=" + at.split("/")[3]);
    pages.add("/agreement/index.xhtml");
    return first;
  }

  private String corrected(String signed) {
    JsonObjectBuilder reason = object("reason", words.apply(REASON));
    String draft =
        done(vera, "/api/assessments/" + signed + "/correction", reason).json().getString("draft");
    signed(vera, draft);
    JsonObjectBuilder own = object("speaker", "youth").add("words", words.apply(WORDS));
    done(vera, "/api/assessments/" + draft + "/own-words", own.add("saidOn", "2026-01-16"));
    see("/assessment/result.xhtml?id=", signed, draft);
    return draft;
  }

  private void reviewed(String signed) {
    String at = "/api/assessments/" + signed + "/";
    JsonObjectBuilder asked = object("item", "q1").add("words", words.apply(WORDS));
    String thread = done(sonja, at + "discussions", asked).json().getString("discussion");
    done(vera, at + "discussions/" + thread + "/remarks", object("words", words.apply(WORDS)));
    JsonObjectBuilder returned =
        object("comment", words.apply(REASON)).add("items", object("q2", words.apply(REASON)));
    String draft = done(sonja, at + "return", returned).json().getString("draft");
    see("/review/read.xhtml?id=", signed);
    see("/assessment/fill.xhtml?id=", draft);
  }

  private void judged() {
    String id = targetGroup();
    JsonObjectBuilder comment = object("comment", words.apply(REASON));
    done(sonja, "/api/assessments/" + id + "/approve", comment);
    JsonObjectBuilder due = object("dueOn", "2027-02-01").add("reason", words.apply(REASON));
    done(vera, "/api/casefiles/" + file + "/due/sig-malgrupp", due);
    see("/assessment/result.xhtml?id=", id);
    see("/review/read.xhtml?id=", id, targetGroup());
  }

  private void cancelled() {
    String id = targetGroup();
    JsonObjectBuilder reason = object("reason", words.apply(REASON));
    done(sonja, "/api/assessments/" + id + "/cancellation", reason);
    see("/assessment/cancelled.xhtml?id=", id);
  }

  private void discarded() {
    String id = begun("phq-9", "youth");
    done(vera, "/api/assessments/" + id + "/discard", object("reason", words.apply(REASON)));
    see("/assessment/fill.xhtml?id=", id);
  }

  private void onTheTimeAxis() {
    String at = "/api/casefiles/" + file + "/events";
    String corrected = done(vera, at, event()).json().getString("event");
    JsonObjectBuilder again = event().add("revision", 1).add("reason", words.apply(REASON));
    sent(vera.put(at + "/" + corrected, again.build()));
    String withdrawn = done(vera, at, event()).json().getString("event");
    JsonObjectBuilder reason = object("reason", words.apply(REASON)).add("revision", 1);
    done(vera, at + "/" + withdrawn + "/withdrawal", reason);
  }

  private void inAnEmergency() {
    JsonObjectBuilder asked = object("caseFile", file).add("reason", words.apply(REASON));
    String opened =
        done(milo, "/api/emergencies", asked)
            .structure()
            .asJsonArray()
            .getJsonObject(0)
            .getString("id");
    JsonObjectBuilder found = object("finding", words.apply(REASON)).add("justified", false);
    done(sonja, "/api/emergencies/" + opened + "/review", found);
    pages.add("/casefile/emergencies.xhtml");
    see("/casefile/emergency.xhtml?id=", file);
  }

  /** Decided not to be, so that it can be read who decided and why, and everything else as well. */
  private void protectedOrNot() {
    JsonObjectBuilder decided = object("level", "none").add("reason", words.apply(REASON));
    done(sonja, "/api/casefiles/" + file + "/protection", decided);
  }

  private void notSigned() {
    see("/assessment/result.xhtml?id=", judgedTargetGroup());
  }

  private String targetGroup() {
    String id = judgedTargetGroup();
    sign(vera, id);
    return id;
  }

  private String judgedTargetGroup() {
    String id = begun("sig-malgrupp", "worker");
    JsonObjectBuilder answers = object();
    vera.get("/api/forms/sig-malgrupp/1.0.0").json().getJsonArray("sections").stream()
        .flatMap(section -> section.asJsonObject().getJsonArray("items").stream())
        .map(item -> item.asJsonObject().getString("code"))
        .forEach(
            item -> answers.add(item, object("value", "partly").add("note", words.apply(100))));
    sent(vera.put("/api/assessments/" + id + "/answers", object().add("answers", answers).build()));
    done(vera, "/api/assessments/" + id + "/finish", object());
    JsonObjectBuilder judged = object("option", "suits-sig").add("reason", words.apply(WORDS));
    sent(vera.put("/api/assessments/" + id + "/judgements/summary", judged.build()));
    return id;
  }

  private static void answered(Client client, String assessment, String answer) {
    JsonObjectBuilder answers = object();
    for (int item = 1; item <= 7; item++) {
      answers.add("q" + item, object("value", answer));
    }
    sent(
        client.put(
            "/api/assessments/" + assessment + "/answers",
            object().add("answers", answers).build()));
  }

  private static void signed(Client client, String assessment) {
    done(client, "/api/assessments/" + assessment + "/finish", object());
    sign(client, assessment);
  }

  private static void sign(Client client, String assessment) {
    JsonObject scores = client.get("/api/assessments/" + assessment + "/scores").json();
    String shown = scores.getJsonObject("toSign").getString("shown");
    done(client, "/api/assessments/" + assessment + "/sign", object("shown", shown));
  }

  private String begun(String form, String informant) {
    JsonObjectBuilder wanted = object("form", form).add("date", DAY).add("phase", "during");
    return id(vera, "/api/casefiles/" + file + "/assessments", wanted.add("informant", informant));
  }

  private JsonObjectBuilder event() {
    return object("kind", "meeting")
        .add("from", DAY)
        .add("title", words.apply(100))
        .add("note", words.apply(2000));
  }

  private void see(String page, String... ids) {
    for (String id : ids) {
      pages.add(page + id);
    }
  }

  private static String id(Client client, String path, JsonObjectBuilder sent) {
    return done(client, path, sent).json().getString("id");
  }

  private static Client.Answer done(Client client, String path, JsonObjectBuilder sent) {
    JsonObject body = sent.build();
    return sent(client.post(path, body.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : body));
  }

  private static Client.Answer sent(Client.Answer answer) {
    assertTrue(answer.status() < 300, answer::toString);
    return answer;
  }

  private static JsonObjectBuilder object() {
    return Json.createObjectBuilder();
  }

  private static JsonObjectBuilder object(String name, String value) {
    return object().add(name, value);
  }
}
