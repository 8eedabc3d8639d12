package se.pejl.assessment.web;

import java.util.Optional;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.Item;
import se.pejl.form.item.Slot;

/** What was answered to an item the last time, beside the question. */
public record LastAnswer(String date, String answer, String note) {

  /** Empty when the item was not touched then, or was about something else. */
  static Optional<LastAnswer> of(Item item, Optional<LastTime> last, AnswerSheet now, Words words) {
    return last.filter(then -> aboutTheSame(item, then.answers(), now))
        .flatMap(
            then ->
                then.answers()
                    .answer(item.code())
                    .map(
                        answer ->
                            new LastAnswer(
                                then.date().toString(),
                                AnswerInWords.of(item, Optional.of(answer), words),
                                then.answers().note(item.code()).orElse(""))));
  }

  /** Whether it is in a place that has the same name now; names themselves are always shown. */
  private static boolean aboutTheSame(Item item, AnswerSheet then, AnswerSheet now) {
    return item.traits()
        .slot()
        .map(Slot::name)
        .filter(name -> !name.equals(item.code()))
        .map(name -> Slot.same(then.answer(name), now.answer(name)))
        .orElse(true);
  }
}
