package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;

@DisplayName("Two scorers that share nothing")
class TwoScorersTest {

  @Test
  void agree_on_random_forms_and_answers_that_use_everything() {
    Random random = new Random(2);
    int forms = Integer.getInteger("pejl.random-forms", 20_000);
    for (int i = 0; i < forms; i++) {
      Plan plan = Plan.random(random);
      PlannedForm planned = new PlannedForm(plan);
      Form form = planned.form().build();
      Responses responses = Forms.answers(form, plan.answers());
      int which = i;
      assertEquals(
          new SlowScorer(plan).scores(),
          Told.inFull(Scorer.of(form).score(responses, planned.someone())),
          () -> "form " + which + " with " + plan.answers());
    }
  }

  @Test
  void see_every_explanation_end_in_the_score_it_explains() {
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      Plan plan = Plan.random(random);
      PlannedForm planned = new PlannedForm(plan);
      Form form = planned.form().build();
      Scorer scorer = Scorer.of(form);
      Responses responses = Forms.answers(form, plan.answers());
      List<Score> scores = scorer.score(responses, planned.someone()).scores();
      List<Explanation> told = scorer.explain(responses, planned.someone());
      for (int s = 0; s < scores.size(); s++) {
        String value =
            scores
                .get(s)
                .reach()
                .map(
                    span ->
                        span.lowest().compareTo(span.highest()) == 0
                            ? span.lowest().toString()
                            : span.lowest() + "–" + span.highest())
                .orElse("");
        assertEquals(value, told.get(s).value());
        assertTrue(
            told.get(s).text().exactly("sv").isPresent()
                && told.get(s).text().exactly("en").isPresent());
      }
    }
  }

  @Test
  void see_the_same_sheet_whenever_it_is_asked_for() {
    Random random = new Random(4);
    for (int i = 0; i < 1000; i++) {
      Plan plan = Plan.random(random);
      PlannedForm planned = new PlannedForm(plan);
      Form form = planned.form().build();
      Scorer scorer = Scorer.of(form);
      Responses responses = Forms.answers(form, plan.answers());
      assertEquals(
          scorer.score(responses, planned.someone()), scorer.score(responses, planned.someone()));
      assertEquals(
          Scorer.of(form).score(responses, planned.someone()),
          scorer.score(responses, planned.someone()));
    }
  }
}
