package se.pejl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Phase;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@DisplayName("The summary of a target group judgement")
class SummaryInWordsTest {

  private static final FormId TARGET_GROUP = new FormId("sig-malgrupp", "1.0.0");
  private static final String SECRET = "Kompisen heter Svensson.";

  private Casework work;
  private UUID youth;

  @BeforeEach
  void youth() {
    work = new Casework(DatabaseUnderTest.DERBY);
    youth = work.youth(work.asta, "Ali");
  }

  @Test
  void says_what_was_found_and_what_became_better_on_one_page() {
    signed("2026-05-01", "present", "not-present");
    UUID now = signed("2026-11-01", "partly", "present");

    for (String language : new String[] {"sv", "en"}) {
      Printed printed = print(now, Print.SUMMARY, language);
      printed.draw(Path.of("target", "prints"), "sig-summary-" + language);
      assertEquals(1, printed.pages(), printed.text());
    }
    String text = print(now, Print.SUMMARY, "sv").text();
    assertTrue(text.contains("Det här är bra i ditt liv:"), text);
    assertTrue(text.contains("Det här har blivit bättre:"), text);
    assertTrue(text.contains("omkring 2027-05-01"), text);
    assertTrue(text.contains("Social insatsgrupp föreslås"), text);
  }

  @Test
  void leaves_out_notes_reasons_and_what_guardians_may_not_be_told() {
    UUID now = signed("2026-11-01", "present", "present");

    String summary = print(now, Print.SUMMARY, "sv").text();
    assertFalse(summary.contains(SECRET), summary);
    assertFalse(summary.contains("begår brott"), summary);
    Printed record = print(now, Print.RECORD, "sv");
    assertTrue(record.text().contains(SECRET));
    record.draw(Path.of("target", "prints"), "sig-record-sv");
  }

  private UUID signed(String date, String risk, String protective) {
    UUID id =
        work.in(
            u ->
                u.administer()
                    .begin(
                        work.asta,
                        youth,
                        TARGET_GROUP,
                        LocalDate.parse(date),
                        Testimony.of(Informant.WORKER),
                        Phase.DURING));
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    for (Item item :
        work.in(u -> u.print().paper(work.asta, id, Print.RECORD)).result().form().items()) {
      String option = item.traits().role() == FactorRole.RISK ? risk : protective;
      answers.put(
          item.code(), new NewAnswer(Optional.of(Casework.answer(option)), Optional.of(SECRET), 0));
    }
    work.run(u -> u.administer().answer(work.asta, id, answers));
    work.run(u -> u.administer().finish(work.asta, id));
    work.run(
        u -> u.administer().judge(work.asta, id, "summary", "suits-sig", "Behöver mer. " + SECRET));
    work.sign(work.asta, id);
    return id;
  }

  private Printed print(UUID id, Print kind, String language) {
    Paper paper = work.in(u -> u.print().paper(work.asta, id, kind));
    return new Printed(kind.pdf(paper, language));
  }
}
