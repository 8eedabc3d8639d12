package se.pejl.library.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.scoring.Responses;

/**
 * Answers as they travel: an option by its code, a number, a date as {@code 2026-01-31}, words, or
 * {@code {"reason": "declined"}}. Strings, numbers and maps of Java stand for those of JSON; null
 * stands for no answer.
 */
public final class AnswerText {

  private static final int LONGEST_CODE = 100;

  private AnswerText() {}

  /** What one thing given for one item comes to. */
  public static Reply read(Form form, String item, Object given) {
    return Optional.ofNullable(item)
        .filter(code -> !code.isEmpty() && code.length() <= LONGEST_CODE)
        .flatMap(code -> form.item(new ItemCode(code)))
        .map(known -> read(known, form.notAnswered(), given))
        .orElse(new Reply.Refused(Refusal.ITEM_UNKNOWN));
  }

  /** What one thing given for one item comes to, in a form that offers these reasons. */
  public static Reply read(Item item, Set<NoAnswer> reasons, Object given) {
    if (given == null || given.equals("")) {
      return new Reply.Cleared();
    }
    if (given instanceof Map<?, ?> map) {
      return reason(map, reasons);
    }
    if (given instanceof String || given instanceof Number) {
      return item.accept(new AnswerReading(given));
    }
    return new Reply.Refused(Refusal.KIND);
  }

  private static Reply reason(Map<?, ?> given, Set<NoAnswer> reasons) {
    if (given.size() != 1 || !(given.get("reason") instanceof String code)) {
      return new Reply.Refused(Refusal.KIND);
    }
    return NoAnswer.of(code)
        .<Reply>map(
            reason ->
                reasons.contains(reason)
                    ? new Reply.Given(new Answer.Withheld(reason))
                    : new Reply.Refused(Refusal.REASON_NOT_OFFERED))
        .orElse(new Reply.Refused(Refusal.REASON_UNKNOWN));
  }

  /**
   * The answers of a whole form.
   *
   * @throws AnswersRefusedException naming every item whose answer is refused
   */
  public static Responses responses(Form form, Map<String, ?> given) {
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    Map<String, Refusal> refused = new LinkedHashMap<>();
    given.forEach(
        (item, value) -> {
          Reply reply = read(form, item, value);
          reply.answer().ifPresent(answer -> answers.put(new ItemCode(item), answer));
          reply.refusal().ifPresent(why -> refused.put(item, why));
        });
    if (!refused.isEmpty()) {
      throw new AnswersRefusedException(form.id(), refused);
    }
    return Responses.of(form, answers);
  }

  /** An answer as it travels: a string, a number, or a map with the reason for none. */
  public static Object write(Answer answer) {
    return answer.accept(AnswerWriting.WRITING);
  }
}
