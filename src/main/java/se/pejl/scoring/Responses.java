package se.pejl.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Mark;

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
    Map<ItemCode, Item> items =
        form.items().stream().collect(Collectors.toMap(Item::code, Function.identity()));
    Set<ItemCode> impossible = new LinkedHashSet<>();
    given.forEach(
        (code, answer) -> {
          if (!possible(form, items.get(code), answer)) {
            impossible.add(code);
          }
        });
    if (!impossible.isEmpty()) {
      throw new ImpossibleAnswersException(form.id(), impossible);
    }
    return new Responses(given);
  }

  private static boolean possible(Form form, Item item, Answer answer) {
    boolean offeredReason =
        !(answer instanceof Answer.Withheld withheld)
            || form.notAnswered().contains(withheld.reason());
    return offeredReason && item != null && item.offers(answer);
  }

  /**
   * The same with marks that nobody has set following the items they stand on: not set where the
   * item has an answer, and without one for the same reason where it has none.
   */
  public Responses settled(Form form) {
    Map<ItemCode, Answer> all = new LinkedHashMap<>(answers);
    for (Item item : form.items()) {
      item.traits()
          .mark()
          .flatMap(mark -> to(mark.of()))
          .map(given -> given instanceof Answer.Withheld ? given : Mark.unset())
          .ifPresent(silent -> all.putIfAbsent(item.code(), silent));
    }
    return all.size() == answers.size() ? this : new Responses(all);
  }

  public Optional<Answer> to(ItemCode item) {
    return Optional.ofNullable(answers.get(item));
  }
}
