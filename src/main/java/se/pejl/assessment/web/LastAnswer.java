package se.pejl.assessment.web;

import java.util.Optional;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.Item;

/** What was answered to an item the last time, beside the question. */
public record LastAnswer(String date, String answer, String note) {

  /** Empty when the item was not touched then. */
  static Optional<LastAnswer> of(Item item, Optional<LastTime> last, Words words) {
    return last.flatMap(
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
}
