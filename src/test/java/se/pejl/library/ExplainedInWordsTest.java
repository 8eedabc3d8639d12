package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Scorer;

/** Two questions that ask, a score from PHQ-9, and scales of scales. */
@DisplayName("An explanation in Swedish")
class ExplainedInWordsTest {

  private static final Form FORM = form();

  private static Form form() {
    String text =
        SmallForm.text()
            .replace("Första frågan", "Sover du dåligt?")
            .replace("Andra frågan", "Är du trött?")
            .replace(
                "scales:\n",
                "      - {code: phq, stem: Nedstämdhet, number: {min: 0, max: 27}, "
                    + "from: {form: phq-9, scale: total}}\nscales:\n")
            .replace(
                "tests:\n",
                """
  - {code: plain, title: Samma, of: [total], method: sum, missing: refuse, direction: neither}
  - {code: twice, title: Dubbelt, of: [total], weights: {total: 2}, method: sum, missing: refuse, direction: neither}
  - {code: both, title: Båda, of: [a, phq], method: sum, missing: refuse, direction: neither}
tests:
""");
    Reading reading = DefinitionReader.read("test", text);
    assertEquals(List.of(), reading.problems().stream().filter(p -> p.isError()).toList());
    return reading.form().orElseThrow();
  }

  private static List<String> told(String scale, Map<ItemCode, Answer> answers) {
    List<String> lines = new ArrayList<>();
    List<Explanation> all =
        Scorer.of(FORM).explain(Responses.of(FORM, answers), Circumstances.of(Informant.WORKER));
    for (int place = 0; place < all.size(); place++) {
      if (FORM.scales().get(place).code().value().equals(scale)) {
        write(all.get(place), "", lines);
      }
    }
    return lines;
  }

  private static void write(Explanation step, String indent, List<String> lines) {
    lines.add(indent + step.text().in("sv"));
    step.because().forEach(below -> write(below, indent + " ", lines));
  }

  private static Map<ItemCode, Answer> yesAndNo() {
    return Map.of(
        new ItemCode("a"), new Answer.Chosen("yes"), new ItemCode("b"), new Answer.Chosen("no"));
  }

  @Test
  void puts_a_dash_between_what_is_asked_and_the_answer() {
    assertEquals(
        List.of(
            "Summa: 1 (Låg)",
            " Poängen för besvarade frågor (2) läggs ihop: 1",
            "  Sover du dåligt? – Ja, 1 poäng",
            "  Är du trött? – Nej, 0 poäng",
            " ”Låg” går från 0 till under 2"),
        told("total", yesAndNo()));
  }

  @Test
  void says_once_what_a_part_came_to_when_it_counts_as_it_is() {
    assertEquals(
        List.of(
            "Samma: 1",
            " Poängen för besvarade frågor (1) läggs ihop: 1",
            "  Summa: 1 (Låg)",
            "   Poängen för besvarade frågor (2) läggs ihop: 1"),
        told("plain", yesAndNo()).subList(0, 4));
    assertEquals("  Summa: 1, väger 2, bidrar med 2", told("twice", yesAndNo()).get(2));
  }

  @Test
  void names_the_questions_that_lack_an_answer() {
    assertEquals(
        "Summa: ingen poäng. 1 av 2 besvarade, 2 behövs. Svar saknas på: ”Är du trött?”",
        told("total", Map.of(new ItemCode("a"), new Answer.Chosen("yes"))).get(0));
  }

  @Test
  void says_which_form_a_number_was_brought_in_from() {
    ItemCode phq = new ItemCode("phq");
    Map<ItemCode, Answer> all =
        Map.of(new ItemCode("a"), new Answer.Chosen("yes"), phq, new Answer.Amount(BigDecimal.TEN));

    assertEquals("  Nedstämdhet: 10, hämtat från phq-9", told("both", all).get(3));
    assertEquals("  Nedstämdhet: inget svar att hämta från phq-9", told("both", yesAndNo()).get(3));
  }
}
