package se.pejl.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.doors.Door.Answered;

@DisplayName("An address of the REST interface")
class EveryAddressIT {

  /** About the one who asks alone, or for everybody; see SigningInIT and ClientsAtTheDoorIT. */
  private static final Set<String> OWN =
      Set.of(
          "GET /session",
          "POST /session/extend",
          "POST /session/confirm",
          "POST /tokens",
          "DELETE /tokens",
          "GET /tokens/own",
          "DELETE /tokens/own/{token}",
          "GET /forms/schema");

  /** What is refused to everybody here for what was sent, after it was seen who sent it. */
  private static final Set<String> UNDONE =
      Set.of(
          "POST /assessments/{id}/sign",
          "POST /review/unread-approvals",
          "POST /double-ratings/{rating}/rater",
          "POST /forms",
          "POST /forms/suggestions",
          "PUT /forms/{name}/{version}/texts");

  /** What shows no youth: who works where, who has a draft in hand, rules and forms. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "GET /assessments/{id}/lease",
          "GET /double-ratings/{rating}/candidates",
          "GET /double-ratings/asked-of-me",
          "GET /agreement",
          "GET /agreement/rules",
          "GET /review/policies");

  private static final Town TOWN = Town.running();

  static List<Door> doors() {
    return Door.in("addresses.csv");
  }

  @ParameterizedTest
  @MethodSource("doors")
  void lets_in_those_it_is_for(Door door) {
    Question question = Question.about(TOWN, door);
    Question nothing = Question.aboutNothing(TOWN, door);
    List<String> wrong = new ArrayList<>();
    boolean done = false;
    for (Caller caller : door.callers()) {
      HttpResponse<String> answer = question.by(caller);
      Answered expected = door.expected().get(caller);
      String told =
          expected == Answered.G && answer.statusCode() == 404
              ? "G"
              : told(door, answer, () -> nothing.by(caller));
      if (!told.equals(expected.name())) {
        wrong.add(caller + ": " + told + " " + answer.statusCode() + " " + code(answer));
      }
      done |= answer.statusCode() < 300;
    }
    assertEquals(List.of(), wrong, door.name());
    boolean meant = door.expected().containsValue(Answered.Y) && !UNDONE.contains(door.name());
    assertEquals(meant, done, "somebody gets something done");
  }

  /** Two refusals are the same when nothing in them tells that there is something. */
  private static String told(
      Door door, HttpResponse<String> answer, Supplier<HttpResponse<String>> ofNothing) {
    return switch (answer.statusCode()) {
      case 401 -> "401";
      case 403 -> code(answer).equals("access.not-allowed") ? "N" : "403";
      case 404 -> alike(answer, ofNothing.get()) ? "H" : "tells that it is there";
      case 422 -> door.about() && alike(answer, ofNothing.get()) ? "H" : "Y";
      default -> "Y";
    };
  }

  private static boolean alike(HttpResponse<String> one, HttpResponse<String> other) {
    return one.statusCode() == other.statusCode() && one.body().equals(other.body());
  }

  static List<Door> reading() {
    return doors().stream()
        .filter(door -> door.name().startsWith("GET ") && !door.name().startsWith("GET /forms"))
        .filter(door -> !OF_NOBODY.contains(door.name()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reading")
  void leaves_a_line_whether_it_shows_somebody_or_says_there_is_nobody(Door door) {
    Question question = Question.about(TOWN, door);
    boolean ofSomebody = door.about() && door.subject() != Subject.LOG_REVIEW;
    door.somebody(Answered.Y)
        .ifPresent(
            caller ->
                assertTrue(
                    Trace.of(TOWN, caller, () -> question.by(caller)).tellsOfReading(ofSomebody)));
    Question nothing = Question.aboutNothing(TOWN, door);
    door.somebody(Answered.H)
        .filter(caller -> ofSomebody)
        .ifPresent(
            caller -> {
              assertTrue(Trace.of(TOWN, caller, () -> question.by(caller)).tellsOfRefusal());
              assertTrue(Trace.of(TOWN, caller, () -> nothing.by(caller)).tellsOfRefusal());
            });
  }

  @ParameterizedTest
  @MethodSource("doors")
  void says_nothing_to_those_who_are_not_signed_in(Door door) {
    Question question = Question.about(TOWN, door);
    for (HttpResponse<String> answer :
        List.of(question.with(), question.with("Authorization", "Bearer " + Withdrawn.TOKEN))) {
      assertEquals("401 access.not-signed-in", answer.statusCode() + " " + code(answer));
    }
  }

  /** A token that was handed out and taken back. */
  private static final class Withdrawn {
    private static final String TOKEN = TOWN.issued(Caller.SUPERVISOR);

    static {
      TOWN.client().send("DELETE", "/api/tokens", "", "Authorization", "Bearer " + TOKEN);
    }
  }

  @Test
  void has_a_row_in_the_table() {
    Set<String> written = doors().stream().map(Door::name).collect(Collectors.toSet());
    written.addAll(OWN);

    assertEquals(new TreeSet<>(described()), new TreeSet<>(written));
  }

  private static Set<String> described() {
    String told = TOWN.client().get("/openapi?format=JSON").body();
    JsonObject paths =
        Json.createReader(new StringReader(told)).readObject().getJsonObject("paths");
    Set<String> described = new TreeSet<>();
    paths.forEach(
        (path, item) ->
            item.asJsonObject().keySet().stream()
                .filter(Set.of("get", "put", "post", "delete", "patch")::contains)
                .forEach(
                    verb ->
                        described.add(
                            verb.toUpperCase()
                                + " "
                                + path.replaceFirst("^/api", "")
                                    .replaceAll("\\{(\\w+):[^}]*}", "{$1}"))));
    assertTrue(described.size() > OWN.size(), "the description was read");
    return described;
  }

  private static String code(HttpResponse<String> answer) {
    String body = answer.body();
    int at = body.indexOf("\"code\":\"");
    return at < 0 ? "" : body.substring(at + 8, body.indexOf('"', at + 8));
  }
}
