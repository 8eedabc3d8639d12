package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.demo.Client;
import se.pejl.demo.Client.Answer;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;
import se.pejl.platform.Visitor;

@DisplayName("Somebody else's youth over REST")
class AccessOverRestIT {

  private static final String UNKNOWN_FILE = "404 casefile.unknown";
  private static final String UNKNOWN_ASSESSMENT = "404 assessment.unknown";
  private static final String NO = "403 access.not-allowed";

  private static final Map<DemoAccount, Client> CLIENTS = new EnumMap<>(DemoAccount.class);
  private static String youth;
  private static String signed;
  private static String draft;

  /** Milo's youth in the south, with a draft and a signed assessment. */
  @BeforeAll
  static void work() {
    for (DemoAccount account : DemoAccount.values()) {
      CLIENTS.put(account, Client.of(DemoServer.running(), account));
    }
    Desk milo = new Desk(CLIENTS.get(DemoAccount.MILO));
    youth = milo.youth("Annans");
    draft = milo.begin(youth, "phq-9", "youth");
    signed = milo.begin(youth, "sig-malgrupp", "worker");
    milo.answerAll(signed, Desk.allFactors("partly"));
    milo.step(signed, "finish");
    milo.judge(signed, "other-support", "Räcker.");
    assertEquals("200", milo.sign(signed).outcome());
  }

  /** Every address about a person, and how it is asked. */
  private static Map<String, String> everything(
      Client client, String caseFile, String open, String closed) {
    JsonObject answer = Desk.object().add("value", "several-days").add("seen", 0).build();
    JsonObject reason = Desk.object().add("reason", "x").build();
    JsonObject judgement = Desk.object().add("option", "suits-sig").add("reason", "x").build();
    JsonObject comment = Desk.object().add("comment", "x").build();
    JsonObject begun =
        Desk.object()
            .add("form", "phq-9")
            .add("date", "2026-01-15")
            .add("informant", "youth")
            .add("phase", "during")
            .build();
    String files = "/api/casefiles/" + caseFile;
    String at = "/api/assessments/" + open;
    String past = "/api/assessments/" + closed;
    Map<String, String> outcomes = new LinkedHashMap<>();
    outcomes.put("read file", client.get(files).outcome());
    outcomes.put("list", client.get(files + "/assessments").outcome());
    outcomes.put("series", client.get(files + "/series").outcome());
    outcomes.put("begin", client.post(files + "/assessments", begun).outcome());
    outcomes.put("read", client.get(at).outcome());
    outcomes.put("scores", client.get(past + "/scores").outcome());
    outcomes.put("answer", client.put(at + "/answers/q1", answer).outcome());
    outcomes.put(
        "answers",
        client
            .put(
                at + "/answers",
                Desk.object().add("answers", Desk.object().add("q1", answer)).build())
            .outcome());
    outcomes.put("who has it", client.get(at + "/lease").outcome());
    outcomes.put("take", client.post(at + "/lease", null).outcome());
    outcomes.put("ask", client.post(at + "/lease/ask", null).outcome());
    outcomes.put("hand over", client.post(at + "/lease/hand-over", null).outcome());
    outcomes.put("finish", client.post(at + "/finish", null).outcome());
    outcomes.put("reopen", client.post(at + "/reopen", null).outcome());
    outcomes.put("judge", client.put(at + "/judgements/summary", judgement).outcome());
    outcomes.put(
        "sign",
        client
            .post(at + "/sign", Desk.object().add("shown", Desk.NOTHING_SHOWN).build())
            .outcome());
    outcomes.put("discard", client.post(at + "/discard", reason).outcome());
    outcomes.put("correct", client.post(past + "/correction", reason).outcome());
    outcomes.put("cancel", client.post(past + "/cancellation", reason).outcome());
    outcomes.put("read cancelled", client.get(past + "/cancellation").outcome());
    outcomes.put("list cancelled", client.get(files + "/cancelled").outcome());
    outcomes.put("return", client.post(past + "/return", comment).outcome());
    outcomes.put("approve", client.post(past + "/approve", comment).outcome());
    outcomes.put("review", client.get(past + "/review").outcome());
    outcomes.put("discussions", client.get(past + "/discussions").outcome());
    outcomes.put(
        "comment",
        client
            .post(past + "/discussions", Desk.object().add("words", "Hur vet vi det?").build())
            .outcome());
    return outcomes;
  }

  @ParameterizedTest
  @EnumSource(
      value = DemoAccount.class,
      names = {"VERA", "TOVE", "SONJA", "METTE", "ALBIN"})
  void looks_as_if_it_did_not_exist(DemoAccount stranger) {
    Client client = CLIENTS.get(stranger);
    String nowhere = UUID.randomUUID().toString();

    Map<String, String> outcomes = everything(client, youth, draft, signed);

    assertEquals(everything(client, nowhere, nowhere, nowhere), outcomes);
    outcomes.forEach(
        (asked, outcome) ->
            assertEquals(
                Map.of("read file", 1, "list", 1, "series", 1, "begin", 1, "list cancelled", 1)
                        .containsKey(asked)
                    ? UNKNOWN_FILE
                    : UNKNOWN_ASSESSMENT,
                outcome,
                asked));
  }

  @Test
  void is_kept_from_strangers_with_a_line_in_its_log() {
    CLIENTS.get(DemoAccount.TOVE).get("/api/casefiles/" + youth);
    CLIENTS.get(DemoAccount.VERA).get("/api/assessments/" + draft);
    Visitor nils = DemoServer.visitedBy(DemoAccount.NILS);

    String log = nils.get("/casefile/log.xhtml?id=" + youth).body();

    for (DemoAccount stranger : List.of(DemoAccount.TOVE, DemoAccount.VERA)) {
      assertTrue(
          Pattern.compile(stranger.loginName() + "</td>\\s*<td>Nekades").matcher(log).find(), log);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DemoAccount.class,
      names = {"NILS"})
  void is_read_by_the_supervisor_of_the_unit_and_not_written(DemoAccount supervisor) {
    Client client = CLIENTS.get(supervisor);

    Map<String, String> outcomes = everything(client, youth, draft, UUID.randomUUID().toString());

    for (String asked : new String[] {"read file", "list", "series", "read", "who has it"}) {
      assertEquals("200", outcomes.get(asked), asked);
    }
    for (String asked :
        "begin answer answers take ask finish reopen judge sign discard".split(" ")) {
      assertEquals(NO, outcomes.get(asked), asked);
    }
  }

  @ParameterizedTest
  @EnumSource(DemoAccount.class)
  void is_not_found_by_a_search_from_elsewhere(DemoAccount account) {
    Answer found =
        CLIENTS
            .get(account)
            .post("/api/casefiles/search", Desk.object().add("name", "Annans").build());

    switch (account) {
      case METTE, ALBIN -> assertEquals(NO, found.outcome());
      case MILO, NILS -> assertEquals(1, found.structure().asJsonArray().size());
      case VERA, TOVE, SONJA -> assertEquals(0, found.structure().asJsonArray().size());
    }
  }

  @ParameterizedTest
  @EnumSource(DemoAccount.class)
  void is_in_the_lists_of_those_alone_who_work_with_it(DemoAccount account) {
    Client client = CLIENTS.get(account);
    Answer work = client.get("/api/work");
    Answer review = client.get("/api/review");

    assertEquals(account == DemoAccount.MILO, work.body().contains(youth));
    assertEquals(account == DemoAccount.NILS, review.body().contains(youth));
    switch (account.role()) {
      case WORKER -> assertEquals("200 " + NO, work.outcome() + " " + review.outcome());
      case SUPERVISOR -> assertEquals(NO + " 200", work.outcome() + " " + review.outcome());
      case METHODOLOGIST, ADMINISTRATOR ->
          assertEquals(NO + " " + NO, work.outcome() + " " + review.outcome());
    }
  }

  @ParameterizedTest
  @EnumSource(DemoAccount.class)
  void is_no_reason_to_keep_forms_from_anybody(DemoAccount account) {
    Client client = CLIENTS.get(account);

    assertEquals("200", client.get("/api/forms").outcome());
    assertEquals("200", client.get("/api/forms/phq-9/1.0.0").outcome());
    Answer published = client.send("POST", "/api/forms", "form: x", "application/yaml");
    assertEquals(account == DemoAccount.METTE ? "422 form.rejected" : NO, published.outcome());
  }

  @ParameterizedTest
  @EnumSource(
      value = DemoAccount.class,
      names = {"VERA"})
  void is_nothing_to_those_who_have_not_signed_in(DemoAccount any) {
    Client nobody = Client.nobody(DemoServer.running());

    everything(nobody, youth, draft, signed)
        .forEach((asked, outcome) -> assertEquals("401 access.not-signed-in", outcome, asked));
    assertFalse(nobody.get("/api/forms").outcome().startsWith("2"));
  }
}
