package se.pejl.assessment.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.pejl.assessment.refusal.OtherVersionException;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;

/**
 * Answers to several items, by item; stored all or none.
 *
 * @param form the version the client means; refused when the assessment has another
 */
public record AnswersRequest(String form, Map<String, AnswerRequest> answers) {

  static AnswersRequest of(String item, AnswerRequest answer) {
    return new AnswersRequest(answer.form(), Map.of(item, answer));
  }

  Map<ItemCode, NewAnswer> in(Form asked) {
    if (form != null && !form.equals(asked.id().toString())) {
      throw new OtherVersionException();
    }
    if (answers == null
        || answers.isEmpty()
        || answers.containsKey("")
        || answers.values().stream().anyMatch(Objects::isNull)) {
      throw new UnusableAssessmentException("answers");
    }
    Map<ItemCode, NewAnswer> all = new LinkedHashMap<>();
    answers.forEach((item, answer) -> all.put(new ItemCode(item), answer.of(asked, item)));
    return all;
  }
}
