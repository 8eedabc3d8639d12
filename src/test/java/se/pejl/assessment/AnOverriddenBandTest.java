package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.refusal.JudgementMissingException;
import se.pejl.assessment.refusal.JudgementNotOfferedException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.SmallForm;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Scorer;

@DisplayName("A computed band that a person may set aside")
class AnOverriddenBandTest {

  private static final String OVERRIDE =
      "judgements: [{code: level, title: Nivå, overrides: total}]\n";
  private static final String BLIND =
      """
      judgements:
        - {code: level, title: Nivå, overrides: total}
        - {code: own, title: Egen, options: [{code: good, anchor: Bra}], reason: optional}
      """;
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final UUID RATER = UUID.randomUUID();

  private Rules rules;
  private Assessment assessment;

  @BeforeEach
  void finish() {
    begin(OVERRIDE);
  }

  private void begin(String judgements) {
    Form form = DefinitionReader.read("test", SmallForm.text() + judgements).form().orElseThrow();
    rules = new Rules(form, Scorer.of(form));
    assessment =
        Assessment.begin(
            UUID.randomUUID(),
            UUID.randomUUID(),
            Occasion.of(
                form, LocalDate.of(2026, 11, 20), Phase.DURING, Circumstances.of(Informant.YOUTH)),
            RATER,
            NOW);
    answer("a", "yes", 0);
    answer("b", "yes", 0);
    assessment.finish(rules, Circumstances.of(Informant.YOUTH), NOW);
  }

  private void answer(String item, String option, int seen) {
    assessment.answer(
        rules, new ItemCode(item), NewAnswer.of(new Answer.Chosen(option), seen), NOW, RATER);
  }

  private void judge(String judgement, String option, String reason) {
    assessment.judge(rules, new GivenJudgement(judgement, option, reason, NOW, RATER));
  }

  @Test
  void is_never_chosen_beforehand() {
    assertEquals(List.of(), assessment.judgements());
    assertThrows(JudgementMissingException.class, this::sign);
  }

  @Test
  void needs_no_reason_when_the_person_agrees() {
    judge("level", "high", "");

    sign();

    assertEquals(Optional.of("high"), given().computed());
  }

  @Test
  void is_set_aside_with_a_reason_and_both_are_kept() {
    assertThrows(ReasonMissingException.class, () -> judge("level", "low", " "));

    judge("level", "low", "Svaren gäller en enda vecka.");

    assertEquals("low", given().option());
    assertEquals(Optional.of("high"), given().computed());
    assertEquals("Svaren gäller en enda vecka.", given().reason());
  }

  @Test
  void can_only_become_another_band_of_the_scale() {
    assertThrows(JudgementNotOfferedException.class, () -> judge("level", "middling", "x"));
  }

  @Test
  void has_to_be_judged_again_when_another_band_is_computed() {
    judge("level", "high", "");
    assessment.reopen(NOW);
    answer("a", "no", 1);
    assessment.finish(rules, Circumstances.of(Informant.YOUTH), NOW);

    assertTrue(assessment.outdated(level(), rules));
    assertThrows(JudgementMissingException.class, this::sign);

    judge("level", "low", "");
    assertFalse(assessment.outdated(level(), rules));
    sign();
  }

  @Test
  void needs_a_reason_when_none_is_certain() {
    assessment.reopen(NOW);
    assessment.answer(
        rules,
        new ItemCode("b"),
        NewAnswer.of(new Answer.Withheld(se.pejl.form.item.NoAnswer.DECLINED), 1),
        NOW,
        RATER);
    assessment.finish(rules, Circumstances.of(Informant.YOUTH), NOW);

    assertThrows(ReasonMissingException.class, () -> judge("level", "low", ""));

    judge("level", "low", "Bara ett svar.");
    assertEquals(Optional.empty(), given().computed());
  }

  @Test
  void cannot_be_set_aside_before_it_may_be_seen() {
    begin(BLIND);

    assertThrows(JudgementMissingException.class, () -> judge("level", "high", ""));

    judge("own", "good", "");
    judge("level", "high", "");
    sign();
  }

  private Judgement level() {
    return rules.form().judgement("level").orElseThrow();
  }

  private GivenJudgement given() {
    return assessment.judgement("level").orElseThrow();
  }

  private void sign() {
    SignedResult result = new SignedResult(List.of(), List.of());
    assessment.sign(rules, result, assessment.shown(result), RATER, "asta", NOW);
  }
}
