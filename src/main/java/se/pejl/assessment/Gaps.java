package se.pejl.assessment;

import java.util.List;
import se.pejl.assessment.refusal.IncompleteAssessmentException;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.ScoreSheet;

/** What is missing before an assessment can be finished. */
final class Gaps {

  private Gaps() {}

  /** Refused while something required is missing. */
  static void requireNone(Form form, ScoreSheet sheet, AnswerSheet answers) {
    List<ItemCode> unanswered = unanswered(form, sheet);
    List<ItemCode> unexplained = unexplained(form, sheet, answers);
    if (!unanswered.isEmpty() || !unexplained.isEmpty()) {
      throw new IncompleteAssessmentException(unanswered, unexplained);
    }
  }

  /** Required items that are asked and have neither an answer nor a reason. */
  static List<ItemCode> unanswered(Form form, ScoreSheet sheet) {
    return sheet.unanswered().stream()
        .filter(code -> form.item(code).filter(item -> item.traits().required()).isPresent())
        .toList();
  }

  /** Items whose answer must be explained and is not. */
  static List<ItemCode> unexplained(Form form, ScoreSheet sheet, AnswerSheet answers) {
    return form.items().stream()
        .filter(item -> sheet.shown().contains(item.code()))
        .filter(item -> answers.answer(item.code()).filter(item::demandsNote).isPresent())
        .map(Item::code)
        .filter(code -> answers.note(code).isEmpty())
        .toList();
  }
}
