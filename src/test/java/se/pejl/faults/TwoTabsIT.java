package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.Product.class)
@DisplayName("A draft that is open in two sessions")
class TwoTabsIT {

  private static final int AT_ONCE = 20;
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("se.pejl.texts_sv");

  private static Office office;
  private static Client browser;
  private static Client token;

  private final String youth = browser.youth("Prov", "Norrby");
  private final String draft = browser.phq9(youth);

  /** JUnit makes one for each product. */
  TwoTabsIT(Store.Product product) {}

  @BeforeParameterizedClassInvocation
  static void open(Store.Product product) {
    office = Office.shared(product);
    browser = office.page(Person.VERA);
    token = office.client(Person.VERA);
  }

  @Test
  void keeps_all_answers_to_different_items() throws Exception {
    int rounds = 12;
    List<Callable<Integer>> sessions =
        List.of(
            () -> answerAll(browser, Phq9.ITEMS.subList(0, 5), rounds),
            () -> answerAll(token, Phq9.ITEMS.subList(5, 9), rounds));

    assertEquals(List.of(5 * rounds, 4 * rounds), Parallel.all(sessions));

    JsonObject stored = token.answers(draft);
    for (String item : Phq9.ITEMS) {
      assertEquals(rounds, stored.getJsonObject(item).getInt("revision"), item);
      assertEquals(Phq9.option(rounds % 4), stored.getJsonObject(item).getString("value"), item);
    }
    assertEquals(9 * rounds, logged("ANSWER_SAVED"));
  }

  @Test
  void refuses_what_is_out_of_date_and_shows_both_answers() {
    Client.ok(browser.answer(draft, "q1", 1, 0));
    Client.ok(browser.answer(draft, "q1", 2, 1));

    HttpResponse<String> refused = token.answer(draft, "q1", 3, 1);

    assertEquals("409 answer.stale", Parallel.outcome(refused));
    JsonObject both = Client.read(refused);
    assertEquals("q1", both.getString("item"));
    assertEquals("more-than-half", both.getJsonObject("stored").getString("value"));
    assertEquals(2, both.getJsonObject("stored").getInt("revision"));
    assertEquals("nearly-every-day", both.getJsonObject("yours").getString("value"));
    assertEquals("more-than-half", token.answers(draft).getJsonObject("q1").getString("value"));
  }

  @Test
  void takes_exactly_one_of_two_answers_given_at_the_same_time() throws Exception {
    for (int seen = 0; seen < AT_ONCE; seen++) {
      int known = seen;
      List<Callable<HttpResponse<String>>> tabs =
          List.of(
              () -> browser.answer(draft, "q1", known % 2, known),
              () -> token.answer(draft, "q1", 2 + known % 2, known));

      Map<String, Integer> outcomes = Parallel.outcomes(Parallel.all(tabs));

      assertEquals(Map.of("200", 1, "409 answer.stale", 1), outcomes);
    }
    assertEquals(AT_ONCE, token.answers(draft).getJsonObject("q1").getInt("revision"));
    assertEquals(AT_ONCE, logged("ANSWER_SAVED"));
  }

  @Test
  void stores_an_answer_once_that_is_sent_twenty_times() throws Exception {
    assertEquals(Map.of("200", AT_ONCE), twenty(client -> client.answer(draft, "q1", 2, 0)));

    assertEquals(1, token.answers(draft).getJsonObject("q1").getInt("revision"));
    assertEquals(1, logged("ANSWER_SAVED"));
  }

  @Test
  void is_finished_once_signed_once_and_closed_from_then_on() throws Exception {
    answerAll(browser, Phq9.ITEMS, 1);
    Map<String, Integer> once = Map.of("200", 1, "409 assessment.not-open", AT_ONCE - 1);

    assertEquals(once, twenty(client -> client.ask(draft, "finish")));
    String shown = token.shown(draft);
    assertEquals(once, twenty(client -> client.sign(draft, shown)));

    assertEquals(1, logged("ASSESSMENT_FINISHED"));
    assertEquals(1, logged("ASSESSMENT_SIGNED"));
    assertEquals(
        Map.of("409 assessment.not-open", AT_ONCE),
        twenty(client -> client.answer(draft, "q1", 3, 1)));
    assertEquals("several-days", token.answers(draft).getJsonObject("q1").getString("value"));
  }

  @Test
  void is_finished_with_the_answers_that_were_acknowledged_before() throws Exception {
    answerAll(browser, Phq9.ITEMS, 1);
    List<Callable<HttpResponse<String>>> tabs =
        List.of(() -> browser.ask(draft, "finish"), () -> token.answer(draft, "q9", 3, 1));

    List<HttpResponse<String>> answers = Parallel.all(tabs);

    Client.ok(answers.get(0));
    boolean stored = Parallel.outcome(answers.get(1)).equals("200");
    assertTrue(stored || Parallel.outcome(answers.get(1)).equals("409 assessment.not-open"));
    int total =
        Client.read(Client.ok(token.get("/assessments/" + draft + "/scores")))
            .getJsonArray("scores")
            .getJsonObject(0)
            .getInt("value");
    assertEquals(stored ? 11 : 9, total);
  }

  @Test
  void looks_to_others_as_if_it_did_not_exist() {
    for (Person stranger : List.of(Person.TOVE, Person.MILO, Person.METTE, Person.ANNA)) {
      Client client = office.client(stranger);
      String nowhere = UUID.randomUUID().toString();
      List<Function<String, HttpResponse<String>>> ways =
          List.of(
              id -> client.get("/assessments/" + id),
              id -> client.get("/assessments/" + id + "/scores"),
              id -> client.answer(id, "q1", 1, 0),
              id -> client.ask(id, "finish"),
              id -> client.sign(id));
      for (Function<String, HttpResponse<String>> way : ways) {
        assertEquals(404, way.apply(draft).statusCode());
        assertEquals(way.apply(nowhere).body(), way.apply(draft).body());
      }
    }
  }

  @Test
  void belongs_to_a_youth_who_is_added_once_when_sent_twenty_times() throws Exception {
    String body =
        "{'givenName': 'Prov', 'familyName': 'Dubbel', 'personalNumber': '200903149805'}"
            .replace('\'', '"');

    assertEquals(
        Map.of("201", 1, "409 casefile.personal-number-taken", AT_ONCE - 1),
        twenty(client -> client.send("POST", "/casefiles", body)));
  }

  /** By both sessions in turn, all at once. */
  private static Map<String, Integer> twenty(Function<Client, HttpResponse<String>> deed)
      throws Exception {
    List<Callable<HttpResponse<String>>> requests =
        IntStream.range(0, AT_ONCE)
            .<Callable<HttpResponse<String>>>mapToObj(
                number -> () -> deed.apply(number % 2 == 0 ? browser : token))
            .toList();
    return Parallel.outcomes(Parallel.all(requests));
  }

  /** Each item once a round, with the round as points; how many were taken. */
  private int answerAll(Client session, List<String> items, int rounds) {
    int taken = 0;
    for (int round = 1; round <= rounds; round++) {
      for (String item : items) {
        Client.ok(session.answer(draft, item, round % 4, round - 1));
        taken++;
      }
    }
    return taken;
  }

  /** How often the youth's log says so, read as the supervisor reads it. */
  private int logged(String kind) {
    String page = office.atBrowser(Person.SONJA).get("/casefile/log.xhtml?id=" + youth).body();
    return Collections.frequency(
        List.of(page.split("\\s*(<td>|</td>)\\s*")), TEXTS.getString("event." + kind));
  }
}
