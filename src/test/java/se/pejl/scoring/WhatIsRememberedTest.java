package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.scoring.rules.AnswerVector;

@DisplayName("What a scorer remembers of earlier answers")
class WhatIsRememberedTest {

  @Test
  void changes_no_later_score() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Plan plan = Plan.random(random);
      Form form = new PlannedForm(plan).form().build();
      Scorer used = Scorer.of(form);
      List<Responses> sets = new ArrayList<>();
      for (int set = 0; set < 40; set++) {
        sets.add(Forms.answers(form, answers(plan, random)));
      }
      for (Responses responses : sets) {
        Circumstances someone = someone(random);
        assertEquals(Scorer.of(form).score(responses, someone), used.score(responses, someone));
      }
    }
  }

  @Test
  void is_nothing_of_the_answers_that_were_in_the_vector_before() {
    Random random = new Random(12);
    for (int i = 0; i < 200; i++) {
      Plan plan = Plan.random(random);
      Form form = new PlannedForm(plan).form().build();
      Scorer scorer = Scorer.of(form);
      AnswerVector vector = scorer.answers();
      for (int set = 0; set < 10; set++) {
        Responses responses = Forms.answers(form, answers(plan, random));
        Circumstances someone = someone(random);
        vector.clear();
        responses
            .answers()
            .forEach((item, answer) -> vector.give(vector.place(item.value()), answer));
        assertEquals(scorer.score(responses, someone), scorer.reckon(vector, someone).sheet());
      }
    }
  }

  private static Circumstances someone(Random random) {
    Sex sex = Sex.values()[random.nextInt(Sex.values().length)];
    return new Circumstances(java.util.OptionalInt.of(15), sex, Informant.YOUTH);
  }

  private static String answers(Plan plan, Random random) {
    return IntStream.range(0, plan.questions.size())
        .filter(item -> random.nextInt(8) > 0)
        .mapToObj(item -> "q" + item + "=" + answer(plan.questions.get(item), random))
        .collect(Collectors.joining(" "));
  }

  private static String answer(Plan.Question question, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "declined";
      case 1 -> "not-applicable";
      default -> question.given(random.nextInt(question.halves().length));
    };
  }
}
