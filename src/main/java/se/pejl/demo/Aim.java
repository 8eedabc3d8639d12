package se.pejl.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;

/**
 * An invented goal with how important it is, from 1 to 9, and how far the youth has come.
 *
 * @param level an option of the form for goals
 */
record Aim(String name, int weight, String level) {

  /** The answers that put these in the places of the form, in order. */
  static Map<ItemCode, NewAnswer> answers(Aim... aims) {
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    for (int at = 0; at < aims.length; at++) {
      String place = "goal-" + (at + 1);
      put(answers, place + "-aim", new Answer.Words(aims[at].name()));
      put(answers, place + "-weight", new Answer.Amount(BigDecimal.valueOf(aims[at].weight())));
      put(answers, place + "-level", new Answer.Chosen(aims[at].level()));
    }
    return answers;
  }

  private static void put(Map<ItemCode, NewAnswer> answers, String item, Answer answer) {
    answers.put(new ItemCode(item), NewAnswer.of(answer, 0));
  }
}
