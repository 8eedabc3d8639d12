package se.pejl.assessment.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.GivenJudgement;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.SmallForm;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.wire.ExplanationLine;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Scorer;

@DisplayName("How a score came about, when a person judged beside its band")
class AnOverrideInTheExplanationTest {

  private static final String OVERRIDE =
      "judgements: [{code: level, title: Nivå, overrides: total}]\n";

  private final Form form =
      DefinitionReader.read("test", SmallForm.text() + OVERRIDE).form().orElseThrow();

  private List<Explanation> told(Optional<String> computed, String chosen, boolean outdated) {
    Map<ItemCode, Answer> both =
        Map.of(
            new ItemCode("a"), new Answer.Chosen("yes"),
            new ItemCode("b"), new Answer.Chosen("yes"));
    List<Explanation> scored =
        Scorer.of(form).explain(Responses.of(form, both), Circumstances.of(Informant.YOUTH));
    GivenJudgement given =
        new GivenJudgement(
            "level", chosen, "Svaren gäller en vecka.", Instant.EPOCH, UUID.randomUUID(), computed);
    JudgementLine line =
        new JudgementLine(
            form.judgements().get(0), Optional.of(given), Optional.empty(), computed, outdated);
    return new BandsJudged(List.of(line)).after(form.scales(), scored);
  }

  private static String last(List<Explanation> told, String language) {
    List<Explanation> steps = told.get(0).because();
    return steps.get(steps.size() - 1).text().in(language);
  }

  @Test
  void keeps_what_was_computed_and_ends_with_what_was_judged() {
    List<Explanation> told = told(Optional.of("high"), "low", false);

    assertEquals("Summa: 2 (Hög)", told.get(0).text().in("sv"));
    assertEquals("2", told.get(0).value());
    assertEquals(
        "Nivå: en människa har frångått det uträknade ”Hög” och bedömt ”Låg”", last(told, "sv"));
    assertEquals(
        "Nivå: a person has set the computed “Hög” aside and judged “Låg”", last(told, "en"));
  }

  @Test
  void travels_as_a_step_of_its_own_kind() {
    ExplanationLine total = ExplanationLine.all(told(Optional.of("high"), "low", false)).get(0);

    assertEquals(
        List.of("method", "band", "judgement"),
        total.because().stream().map(ExplanationLine::step).toList());
    assertEquals("low", total.because().get(2).value());
  }

  @Test
  void says_that_a_person_came_to_the_same() {
    assertEquals(
        "Nivå: en människa kom fram till detsamma, ”Hög”",
        last(told(Optional.of("high"), "high", false), "sv"));
  }

  @Test
  void says_that_no_band_was_certain() {
    assertEquals(
        "Nivå: inget band är säkert; en människa har bedömt ”Låg”",
        last(told(Optional.empty(), "low", false), "sv"));
  }

  @Test
  void is_silent_about_a_judgement_of_other_answers() {
    assertEquals("”Hög” börjar vid 2", last(told(Optional.of("low"), "low", true), "sv"));
  }

  /** The reason is told once, with the judgement, and not wherever the score is explained. */
  @Test
  void does_not_repeat_the_reason() {
    boolean repeated =
        told(Optional.of("high"), "low", false).stream()
            .flatMap(one -> Stream.concat(Stream.of(one), one.because().stream()))
            .anyMatch(step -> step.text().in("sv").contains("vecka"));
    assertFalse(repeated);
  }
}
