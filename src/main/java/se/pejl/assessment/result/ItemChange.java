package se.pejl.assessment.result;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;

/** One item's answer last time and now. */
public record ItemChange(
    ItemCode item, Optional<Answer> before, Optional<Answer> now, Transition transition) {

  static List<ItemChange> between(Form form, AnswerSheet before, AnswerSheet now) {
    return form.items().stream()
        .map(
            item -> {
              Optional<Answer> then = before.answer(item.code());
              Optional<Answer> since = now.answer(item.code());
              return new ItemChange(
                  item.code(), then, since, Transition.between(item, then, since));
            })
        .toList();
  }
}
