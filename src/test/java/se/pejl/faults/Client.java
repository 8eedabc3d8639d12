package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

/** One signed-in session that speaks to the REST interface, by a token or as a page's script. */
final class Client {

  private static final Pattern CSRF =
      Pattern.compile("<meta name=\"pejl-csrf\" content=\"([^\"]+)\"");

  private final Visitor visitor;
  private final List<String> headers;

  private Client(Visitor visitor, String... headers) {
    this.visitor = visitor;
    this.headers = List.of(headers);
  }

  static Client withToken(ServerProcess server, Person person) {
    Visitor visitor = new Visitor(server);
    JsonObject given =
        Json.createObjectBuilder()
            .add("name", person.loginName())
            .add("password", Person.PASSWORD)
            .build();
    HttpResponse<String> issued =
        visitor.post("/api/tokens", given.toString(), "Content-Type", "application/json");
    assertEquals(200, issued.statusCode(), issued::body);
    return new Client(visitor, "Authorization", "Bearer " + read(issued).getString("token"));
  }

  static Client onPage(ServerProcess server, Visitor visitor) {
    Matcher token = CSRF.matcher(visitor.get("/keyboard.xhtml").body());
    assertTrue(token.find());
    String origin = "http://" + server.at("/").getAuthority();
    return new Client(visitor, "X-Pejl-CSRF", token.group(1), "Origin", origin);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  /** Sends a body, which is asked for JSON alone. */
  HttpResponse<String> send(String method, String path, String body) {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of("Content-Type", "application/json"));
    return visitor.send(method, "/api" + path, body, all.toArray(String[]::new));
  }

  /** A new case file of the caller's, by its id. */
  String youth(String givenName, String familyName) {
    JsonObject youth =
        Json.createObjectBuilder()
            .add("givenName", givenName)
            .add("familyName", familyName)
            .add("birthDate", "2010-05-17")
            .add("sex", "female")
            .build();
    return made(send("POST", "/casefiles", youth.toString()));
  }

  /** A new PHQ-9 in a case file, by its id. */
  String phq9(String caseFile) {
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("form", "phq-9")
            .add("date", "2026-01-15")
            .add("informant", "youth")
            .add("phase", "during")
            .add("another", true)
            .build();
    return made(send("POST", "/casefiles/" + caseFile + "/assessments", wanted.toString()));
  }

  /** Sends one answer of a PHQ-9 by its points, whatever comes of it. */
  HttpResponse<String> answer(String assessment, String item, int points, int seen) {
    JsonObject answer =
        Json.createObjectBuilder().add("value", Phq9.option(points)).add("seen", seen).build();
    return send("PUT", "/assessments/" + assessment + "/answers/" + item, answer.toString());
  }

  /** Nothing but asks for something to be done. */
  HttpResponse<String> ask(String assessment, String deed) {
    return send("POST", "/assessments/" + assessment + "/" + deed, "");
  }

  /** Signs what it reads there before, or nothing sensible when there is nothing to sign. */
  HttpResponse<String> sign(String assessment) {
    return sign(assessment, shown(assessment));
  }

  HttpResponse<String> sign(String assessment, String shown) {
    String body = Json.createObjectBuilder().add("shown", shown).build().toString();
    return send("POST", "/assessments/" + assessment + "/sign", body);
  }

  String shown(String assessment) {
    HttpResponse<String> scores = get("/assessments/" + assessment + "/scores");
    JsonObject result = read(scores);
    return result.get("toSign") instanceof JsonObject waits
        ? waits.getString("shown")
        : "0".repeat(64) + "-0";
  }

  /** What is stored, by item. */
  JsonObject answers(String assessment) {
    return read(ok(get("/assessments/" + assessment))).getJsonObject("answers");
  }

  static HttpResponse<String> ok(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer::body);
    return answer;
  }

  static JsonObject read(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  static JsonArray list(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray();
    }
  }

  /** The id of what was made. */
  static String made(HttpResponse<String> answer) {
    assertEquals(201, answer.statusCode(), answer::body);
    return read(answer).getString("id");
  }
}
