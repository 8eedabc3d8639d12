package se.pejl.assessment.rest;

import java.util.Map;
import java.util.Optional;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.answer.Reply;

/**
 * An answer to one item.
 *
 * @param value an option's code, a number, words or a date; null clears the answer
 * @param reason instead of a value: why there is none
 * @param note the evidence note; null clears it
 * @param seen the revision of the item the client knows, 0 when it knows of none
 * @param form the version the client means; refused when the assessment has another
 */
public record AnswerRequest(Object value, String reason, String note, Integer seen, String form) {

  NewAnswer of(Form asked, String item) {
    if (value != null && reason != null) {
      throw new UnusableAssessmentException("value or reason");
    }
    if (seen != null && seen < 0) {
      throw new UnusableAssessmentException("seen");
    }
    Reply reply = AnswerText.read(asked, item, reason == null ? value : Map.of("reason", reason));
    reply
        .refusal()
        .ifPresent(
            why -> {
              throw new ImpossibleAnswerException(Map.of(item, why));
            });
    Optional<Answer> answer = reply.answer();
    return new NewAnswer(answer, Optional.ofNullable(note), seen == null ? 0 : seen);
  }
}
