package se.pejl.doors;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A request of the REST interface that is right in everything but, perhaps, who sends it. */
final class Question {

  private static final String REASON = "{\"reason\":\"Det behövs av ett skäl som räcker.\"}";
  private static final String ANSWER = "{\"value\":\"several-days\",\"seen\":1}";
  private static final Map<String, String> BODIES = bodies();

  private final Town town;
  private final Door door;
  private final Map<String, String> values = new HashMap<>();

  private Question(Town town, Door door) {
    this.town = town;
    this.door = door;
    values.put("item", "q1");
    values.put("code", "summary");
    values.put("form", "phq-9");
    values.put("name", "savry");
    values.put("version", "1.0.0");
    values.put("kind", "record");
    values.put("today", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
    values.put("later", LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(30).toString());
    values.put(
        "month",
        LocalDate.now(ZoneId.of("Europe/Stockholm")).minusMonths(1).withDayOfMonth(1).toString());
  }

  static Question about(Town town, Door door) {
    Question question = new Question(town, door);
    town.subject(door).forEach((name, id) -> question.values.put(name, id.toString()));
    question.values.put("account", town.staff().account(Caller.COLLEAGUE).toString());
    question.values.put("deputy", town.staff().account(Caller.DEPUTY).toString());
    question.values.put("keeper", town.staff().account(Caller.SUPERVISOR).toString());
    return question;
  }

  /** The same about something that is nowhere. */
  static Question aboutNothing(Town town, Door door) {
    Question question = about(town, door);
    town.subject(door)
        .forEach((name, id) -> question.values.put(name, UUID.randomUUID().toString()));
    return question;
  }

  HttpResponse<String> by(Caller caller) {
    return with("Authorization", "Bearer " + town.token(caller));
  }

  HttpResponse<String> with(String... authorization) {
    String method = door.name().split(" ")[0];
    String path = "/api" + filled(door.name().split(" ")[1]);
    String body = filled(BODIES.getOrDefault(door.name(), ""));
    String[] headers = new String[authorization.length + 2];
    System.arraycopy(authorization, 0, headers, 0, authorization.length);
    headers[authorization.length] = "Content-Type";
    headers[authorization.length + 1] =
        body.startsWith("{") || body.isEmpty() ? "application/json" : "application/yaml";
    return town.client().send(method, path, body, headers);
  }

  private String filled(String template) {
    String filled = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static Map<String, String> bodies() {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("POST /casefiles/search", "{\"name\":\"Nordmark\"}");
    bodies.put("POST /casefiles", "{\"givenName\":\"Ny\",\"familyName\":\"Nyberg\"}");
    bodies.put(
        "POST /casefiles/{caseFile}/protection",
        "{\"level\":\"confidentiality-mark\",\"named\":[\"{keeper}\",\"{deputy}\"],\"reason\":\"Hot\"}");
    bodies.put("POST /emergencies", "{\"caseFile\":\"{id}\",\"reason\":\"Akut läge i natt\"}");
    bodies.put(
        "POST /emergencies/{emergency}/review", "{\"justified\":true,\"finding\":\"Rimligt.\"}");
    String event = "{\"kind\":\"measure\",\"from\":\"{today}\",\"title\":\"Stöd\"";
    bodies.put("POST /casefiles/{caseFile}/events", event + "}");
    bodies.put(
        "PUT /casefiles/{caseFile}/events/{event}",
        event + ",\"revision\":1,\"reason\":\"Fel dag\"}");
    bodies.put(
        "POST /casefiles/{caseFile}/events/{event}/withdrawal",
        event + ",\"revision\":1,\"reason\":\"Fel akt\"}");
    bodies.put("POST /casefiles/{caseFile}/log/document", "{\"weighed\":true,\"named\":false}");
    bodies.put(
        "POST /casefiles/{caseFile}/assignments",
        "{\"account\":\"{account}\",\"duty\":\"substitute\",\"from\":\"{today}\","
            + "\"until\":\"{today}\"}");
    bodies.put(
        "POST /casefiles/{caseFile}/assignments/{assignment}/end", "{\"lastDay\":\"{today}\"}");
    bodies.put(
        "POST /casefiles/{caseFile}/assessments",
        "{\"form\":\"phq-9\",\"date\":\"{today}\",\"informant\":\"youth\",\"phase\":\"during\"}");
    bodies.put(
        "POST /casefiles/{caseFile}/due/{form}",
        "{\"dueOn\":\"{later}\",\"reason\":\"Tidigare än vanligt\"}");
    bodies.put("PUT /assessments/{id}/answers/{item}", ANSWER);
    bodies.put("PUT /assessments/{id}/answers", "{\"answers\":{\"q2\":" + ANSWER + "}}");
    bodies.put(
        "PUT /assessments/{id}/judgements/{code}",
        "{\"option\":\"suits-sig\",\"reason\":\"Sammantaget.\"}");
    bodies.put("POST /assessments/{id}/sign", "{\"shown\":\"" + "0".repeat(64) + "-0\"}");
    for (String deed :
        "discard cancellation cancellation/request cancellation/decline correction".split(" ")) {
      bodies.put("POST /assessments/{id}/" + deed, REASON);
    }
    bodies.put(
        "POST /assessments/{id}/own-words",
        "{\"speaker\":\"youth\",\"words\":\"Så är det inte.\",\"saidOn\":\"{today}\"}");
    reviewing(bodies);
    keeping(bodies);
    return bodies;
  }

  private static void reviewing(Map<String, String> bodies) {
    String words = "{\"words\":\"Hur vet vi det?\"}";
    bodies.put("POST /assessments/{id}/discussions", words);
    for (String deed : "remarks resolution reopening".split(" ")) {
      bodies.put("POST /assessments/{id}/discussions/{discussion}/" + deed, words);
    }
    bodies.put("POST /assessments/{id}/return", "{\"comment\":\"Se över svaren.\"}");
    bodies.put("POST /assessments/{id}/approve", "{\"comment\":\"Bra.\"}");
    bodies.put("POST /review/unread-approvals", "{\"assessments\":[\"{id}\"]}");
    bodies.put(
        "POST /review/policies",
        "{\"form\":\"phq-9\",\"from\":\"{today}\",\"reason\":\"Prövas under våren.\"}");
    bodies.put("POST /double-ratings", "{\"assessment\":\"{id}\"}");
    bodies.put("POST /double-ratings/{rating}/rater", "{\"account\":\"{account}\"}");
    bodies.put("POST /double-ratings/{rating}/agree", REASON);
    bodies.put("POST /double-ratings/{rating}/settle", REASON);
    bodies.put(
        "POST /agreement/rules",
        "{\"form\":\"phq-9\",\"firstOfRater\":0,\"share\":0,\"daysToRate\":14,"
            + "\"from\":\"{today}\"}");
    bodies.put("POST /log-reviews", "{\"unit\":\"{unit}\",\"from\":\"{month}\"}");
    bodies.put(
        "POST /log-reviews/{review}/lines/{line}/marks",
        "{\"verdict\":\"justified\",\"note\":\"Hör till arbetet.\"}");
  }

  private static void keeping(Map<String, String> bodies) {
    bodies.put("POST /forms", "form: nothing");
    bodies.put("POST /forms/check", "form: nothing");
    bodies.put("POST /forms/suggestions", "form: nothing");
    bodies.put("POST /forms/try", "{\"form\":\"phq-9\",\"answers\":{}}");
    bodies.put(
        "POST /forms/{name}/licences",
        "{\"holder\":\"Förlaget\",\"reference\":\"Avtal 2\",\"from\":\"{today}\"}");
    bodies.put("POST /forms/{name}/{version}/texts/check", "texts: {}");
    bodies.put("PUT /forms/{name}/{version}/texts", "texts: {}");
  }
}
