package se.pejl.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.pejl.demo.Client;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.EverythingSaid;

/**
 * One round has another 25 of the 200 in each text than the round before; eight rounds have had all
 * of them in each. How many is {@code -Dpejl.hostile-rounds}.
 */
@ExtendWith(Site.Shared.class)
@DisplayName("Hostile words in every text, in a browser whose policy is off")
class HostileWordsIT {

  private static final int ROUNDS = Integer.getInteger("pejl.hostile-rounds", 1);

  private static final String LICENCE_PAGE = "/forms/licence.xhtml?name=savry&version=1.0.0";

  private final List<String> pages = new ArrayList<>();
  private int first;

  @Test
  void are_two_hundred_different_ones() {
    assertEquals(200, HostileWords.ALL.stream().distinct().count());
  }

  @Test
  void are_words_and_nothing_else_on_every_page(Site site) {
    for (int round = 0; round < ROUNDS; round++) {
      first = round * 25;
      pages.clear();
      try (HostileVisit worker = HostileVisit.of(site, Worker.ROLE);
          HostileVisit supervisor = HostileVisit.of(site, "Gruppledare");
          HostileVisit methodologist = HostileVisit.of(site, "Metodutvecklare");
          HostileVisit administrator = HostileVisit.of(site, "Administratör")) {
        String[] forms = publish(site, methodologist, round);
        youths(site, forms);
        pages.addAll(EverythingSaid.pages(site.server(), this::words));
        licensed(site);
        policy(site);
        worker.see(pages);
        worker.search("#words", "#search", "/casefile/find.xhtml", words(100));
        supervisor.see(pages);
        methodologist.see(List.of("/review/policies.xhtml", LICENCE_PAGE));
        administrator.openUnitAndAccount(words(200), round);
        administrator.see(List.of("/administration/accounts.xhtml", "/administration/log.xhtml"));
        for (HostileVisit one : List.of(worker, supervisor, methodologist, administrator)) {
          one.seeWithHostileAddresses(pages, words(300));
          one.assertUnharmed();
        }
      }
    }
  }

  private String[] publish(Site site, HostileVisit methodologist, int round) {
    String stamp = Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x");
    String[] forms = {"fientlig-a-" + stamp, "fientlig-b-" + stamp, "fientlig-c-" + stamp};
    String[] harmless = {"forms/phq-9", "forms/sig-malgrupp", "src/test/forms/worded"};
    Client mette = Client.of(site.server(), DemoAccount.METTE);
    for (int at = 0; at < forms.length; at++) {
      HostileForm form = new HostileForm(forms[at], first);
      String definition = form.definition(Path.of(harmless[at], "1.0.0.yaml"));
      Client.Answer answer = mette.send("POST", "/api/forms", definition, "text/plain");
      assertEquals(201, answer.status(), answer.body());
      assertTrue(form.texts() > 30, "texts in the form");
      pages.add("/forms/form.xhtml?name=" + forms[at] + "&version=1.0.0");
      pages.add("/forms/try.xhtml?name=" + forms[at] + "&version=1.0.0");
      methodologist.check(definition);
      methodologist.check(
          definition.replaceFirst("\"kind\":\"\\w+\"", "\"kind\":" + quoted(words(200))));
    }
    pages.add("/forms/index.xhtml");
    methodologist.see(pages);
    return forms;
  }

  private void youths(Site site, String... forms) {
    Client vera = Client.of(site.server(), DemoAccount.VERA);
    String last = "";
    for (int youth = 0; youth < 13; youth++) {
      Client.Answer made = vera.post("/api/casefiles", youth().build());
      assertEquals(201, made.status(), made.body());
      last = made.json().getString("id");
    }
    event(vera, last);
    signed(vera, last, forms[0]);
    String draft = begun(vera, last, forms[1], "worker");
    pages.add("/assessment/fill.xhtml?id=" + draft);
    pages.add("/assessment/fill.xhtml?id=" + begun(vera, last, forms[2], "worker"));
    for (String place : List.of("file", "assessments", "timeline", "log", "people")) {
      pages.add("/casefile/" + place + ".xhtml?id=" + last);
    }
    pages.addAll(List.of("/work.xhtml", "/review/queue.xhtml", "/index.xhtml", "/account.xhtml"));
  }

  private JsonObjectBuilder youth() {
    return Json.createObjectBuilder()
        .add("givenName", words(100))
        .add("familyName", words(100))
        .add("birthDate", "2009-05-17")
        .add("sex", "female");
  }

  private void event(Client vera, String file) {
    JsonObject event =
        Json.createObjectBuilder()
            .add("kind", "meeting")
            .add("from", "2026-10-01")
            .add("title", words(100))
            .add("note", words(2000))
            .build();
    Client.Answer made = vera.post("/api/casefiles/" + file + "/events", event);
    assertTrue(made.status() < 300, made.body());
  }

  private void signed(Client vera, String file, String form) {
    String id = begun(vera, file, form, "youth");
    for (int item = 1; item <= 9; item++) {
      JsonObject answer =
          Json.createObjectBuilder().add("value", "several-days").add("note", words(1500)).build();
      Client.Answer saved = vera.put("/api/assessments/" + id + "/answers/" + "q" + item, answer);
      assertEquals(200, saved.status(), saved.body());
    }
    pages.add("/assessment/fill.xhtml?id=" + id + "&section=-");
    vera.post("/api/assessments/" + id + "/finish", null);
    pages.add("/assessment/result.xhtml?id=" + id);
    pages.add("/review/read.xhtml?id=" + id);
    JsonObject scores = vera.get("/api/assessments/" + id + "/scores").json();
    String shown = scores.getJsonObject("toSign").getString("shown");
    Client.Answer signed =
        vera.post(
            "/api/assessments/" + id + "/sign",
            Json.createObjectBuilder().add("shown", shown).build());
    assertEquals(200, signed.status(), signed.body());
  }

  /** A form under a licence, with texts of the licensee's own; the licence ends with the test. */
  private void licensed(Site site) {
    Client mette = Client.of(site.server(), DemoAccount.METTE);
    JsonObjectBuilder licence =
        Json.createObjectBuilder().add("holder", words(200)).add("reference", words(200));
    Client.Answer recorded =
        mette.post("/api/forms/savry/licences", licence.add("from", "2026-01-01").build());
    assertEquals(201, recorded.status(), recorded.body());
    Client.Answer stored =
        mette.send("PUT", "/api/forms/savry/1.0.0/texts", ownTexts().toString(), "text/plain");
    assertTrue(stored.status() < 300, stored.body());
    Client vera = Client.of(site.server(), DemoAccount.VERA);
    String file = vera.post("/api/casefiles", youth().build()).json().getString("id");
    String draft = begun(vera, file, "savry", "worker");
    pages.add("/assessment/fill.xhtml?id=" + draft);
    pages.add(LICENCE_PAGE);
    String id = recorded.json().getString("id");
    assertEquals(204, mette.send("DELETE", "/api/forms/savry/licences/" + id, null, null).status());
  }

  private JsonObject ownTexts() {
    JsonObjectBuilder section = object("title", inBoth(300)).add("intro", inBoth(900));
    JsonObjectBuilder high = object("anchor", inBoth(300)).add("help", inBoth(900));
    JsonObjectBuilder item = object("stem", inBoth(300)).add("help", inBoth(900));
    return Json.createObjectBuilder()
        .add("form", "savry")
        .add("version", "1.0.0")
        .add("sections", object("historical", section))
        .add("responses", object("rating", object("high", high)))
        .add("items", object("r1", item))
        .build();
  }

  private JsonObjectBuilder inBoth(int longest) {
    return Json.createObjectBuilder().add("sv", words(longest)).add("en", words(longest));
  }

  private static JsonObjectBuilder object(String name, JsonObjectBuilder value) {
    return Json.createObjectBuilder().add(name, value);
  }

  /** For a day to come, and that day alone. */
  private void policy(Site site) {
    JsonObjectBuilder policy =
        Json.createObjectBuilder().add("form", "gad-7").add("reason", words(1000));
    String day = LocalDate.now(ZoneOffset.UTC).plusMonths(11).toString();
    Client.Answer set =
        Client.of(site.server(), DemoAccount.METTE)
            .post("/api/review/policies", policy.add("from", day).add("until", day).build());
    assertEquals(200, set.status(), set.body());
  }

  private static String begun(Client vera, String file, String form, String informant) {
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("form", form)
            .add("date", "2026-01-15")
            .add("informant", informant)
            .add("phase", "during")
            .build();
    Client.Answer made = vera.post("/api/casefiles/" + file + "/assessments", wanted);
    assertTrue(made.status() < 300, made.body());
    return made.json().getString("id");
  }

  private String words(int longest) {
    first++;
    return HostileWords.from(first, longest);
  }

  private static String quoted(String words) {
    return Json.createValue(words).toString().replace("\\", "\\\\").replace("$", "\\$");
  }
}
