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
  void agree_on_twenty_thousand_random_forms_and_answers() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      Plan plan = Plan.random(random);
      int which = i;
      assertEquals(
          new SlowScorer(plan).scores(),
          Told.scores(plan.form().build(), plan.answers()),
          () -> "form " + which + " with " + plan.answers());
    }
  }

  @Test
  void see_every_explanation_end_in_the_score_it_explains() {
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      Plan plan = Plan.random(random);
      Form form = plan.form().build();
      Scorer scorer = Scorer.of(form);
      Responses responses = Forms.answers(form, plan.answers());
      List<Score> scores = scorer.score(responses, Forms.youth()).scores();
      List<Explanation> told = scorer.explain(responses, Forms.youth());
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
      Form form = plan.form().build();
      Scorer scorer = Scorer.of(form);
      Responses responses = Forms.answers(form, plan.answers());
      assertEquals(scorer.score(responses, Forms.youth()), scorer.score(responses, Forms.youth()));
      assertEquals(
          Scorer.of(form).score(responses, Forms.youth()), scorer.score(responses, Forms.youth()));
    }
  }
}
