package se.pejl.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.casefile.SwedishDay;
import se.pejl.demo.Client;
import se.pejl.demo.Client.Answer;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("A draft that two people work in over REST")
class ADraftInTwoHandsOverRestIT {

  private final Desk vera = new Desk(Client.of(DemoServer.running(), DemoAccount.VERA));
  private final Desk tove = new Desk(Client.of(DemoServer.running(), DemoAccount.TOVE));
  private String draft;

  /** Vera handles the file, Tove stands in for her. */
  @BeforeEach
  void begin() {
    LocalDate today = SwedishDay.today(Clock.systemUTC());
    String youth = vera.youth("Delad");
    String toves = "/api/casefiles/" + tove.youth("Egen") + "/assignments";
    JsonObject substitute =
        Desk.object()
            .add(
                "account",
                tove.client()
                    .get(toves)
                    .structure()
                    .asJsonArray()
                    .getJsonObject(0)
                    .getString("account"))
            .add("duty", "substitute")
            .add("from", today.toString())
            .add("until", today.plusDays(30).toString())
            .build();
    Client sonja = Client.of(DemoServer.running(), DemoAccount.SONJA);
    assertEquals(201, sonja.post("/api/casefiles/" + youth + "/assignments", substitute).status());
    draft = vera.begin(youth, "phq-9", "youth");
  }

  @Test
  void is_taken_by_the_first_answer_and_kept_from_the_other_with_a_name_and_a_time() {
    assertEquals("200", vera.answer(draft, "q1", "several-days", 0).outcome());

    Answer refused = tove.answer(draft, "q2", "several-days", 0);

    assertEquals("409 draft.held", refused.outcome());
    assertEquals("Vera Björkdal", refused.json().getString("holder"));
    assertTrue(refused.json().getString("since").startsWith("20"));
    assertEquals("somebodys", whose(tove.client()));
    assertEquals("mine", whose(vera.client()));
  }

  @Test
  void is_asked_for_and_handed_over() {
    assertEquals("200", step(vera, ""));
    assertEquals("409 draft.held", step(tove, ""));
    assertEquals("200", step(tove, "/ask"));
    assertEquals("409 draft.held", step(tove, "/hand-over"));
    assertEquals("Tove Almlund", vera.client().get(lease()).json().getString("askedBy"));
    assertEquals("200", step(vera, "/hand-over"));

    assertEquals("200", tove.answer(draft, "q1", "several-days", 0).outcome());
    Answer late = vera.answer(draft, "q2", "several-days", 0);
    assertEquals("409 draft.held", late.outcome());
    assertTrue(late.json().getBoolean("takenFromMe"));
  }

  private String step(Desk desk, String step) {
    return desk.client().post(lease() + step, null).outcome();
  }

  private String whose(Client client) {
    return client.get(lease()).json().getString("whose");
  }

  private String lease() {
    return "/api/assessments/" + draft + "/lease";
  }
}
