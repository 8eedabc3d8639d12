package se.pejl.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;

/** What one rater gave for one form: for each item an answer, a reason for none, or nothing yet. */
public record Responses(Map<ItemCode, Answer> answers) {

  public Responses {
    answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * Answers that the form could have been given.
   *
   * @throws ImpossibleAnswersException naming every item that is unknown or does not offer its
   *     answer
   */
  public static Responses of(Form form, Map<ItemCode, Answer> given) {
    Set<ItemCode> impossible = new LinkedHashSet<>();
    given.forEach(
        (code, answer) -> {
          if (!possible(form, code, answer)) {
            impossible.add(code);
          }
        });
    if (!impossible.isEmpty()) {
      throw new ImpossibleAnswersException(form.id(), impossible);
    }
    return new Responses(given);
  }

  private static boolean possible(Form form, ItemCode code, Answer answer) {
    boolean offeredReason =
        !(answer instanceof Answer.Withheld withheld)
            || form.notAnswered().contains(withheld.reason());
    return offeredReason && form.item(code).filter(item -> item.offers(answer)).isPresent();
  }

  public Optional<Answer> to(ItemCode item) {
    return Optional.ofNullable(answers.get(item));
  }
}
