package se.pejl.assessment.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.pejl.assessment.refusal.HiddenAnswerException;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.ImpossibleAnswersException;
import se.pejl.scoring.Responses;

/**
 * What somebody wants to store for one item.
 *
 * @param answer empty clears it
 * @param note the evidence note; empty clears it
 * @param seen the revision of this item they saw when they answered, 0 when there was none
 */
public record NewAnswer(Optional<Answer> answer, Optional<String> note, int seen) {

  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = 4000;

  public NewAnswer {
    answer = answer.flatMap(given -> given.accept(new Kept()));
    note = note.map(NewAnswer::storable).filter(Predicate.not(String::isBlank));
    if (note.filter(text -> text.length() > LONGEST_NOTE).isPresent()) {
      throw new NoteTooLongException();
    }
  }

  public static NewAnswer of(Answer answer, int seen) {
    return new NewAnswer(Optional.of(answer), Optional.empty(), seen);
  }

  /** Refused when the form does not ask this of anybody, or offers no such answer. */
  public void requirePossible(Form form, ItemCode item) {
    Item asked =
        form.item(item).orElseThrow(() -> new ImpossibleAnswersException(form.id(), List.of(item)));
    if (asked.traits().from().isPresent()) {
      throw new HiddenAnswerException(item);
    }
    answer.ifPresent(given -> Responses.of(form, Map.of(item, given)));
  }

  /** Everything in it that somebody wrote in words of their own. */
  public Stream<String> written() {
    Stream<String> words =
        answer.filter(Answer.Words.class::isInstance).map(Answer.Words.class::cast).stream()
            .map(Answer.Words::text);
    return Stream.concat(words, note.stream());
  }

  /** Half characters, which a broken client can send, would not come back as they were stored. */
  private static String storable(String text) {
    return new String(text.strip().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Words that say nothing are no answer. */
  private record Kept() implements Answer.Visitor<Optional<Answer>> {

    @Override
    public Optional<Answer> chosen(Answer.Chosen answer) {
      return Optional.of(answer);
    }

    @Override
    public Optional<Answer> amount(Answer.Amount answer) {
      return Optional.of(answer);
    }

    @Override
    public Optional<Answer> words(Answer.Words answer) {
      return Optional.of(answer.text())
          .map(NewAnswer::storable)
          .filter(Predicate.not(String::isBlank))
          .map(Answer.Words::new);
    }

    @Override
    public Optional<Answer> day(Answer.Day answer) {
      return Optional.of(answer);
    }

    @Override
    public Optional<Answer> withheld(Answer.Withheld answer) {
      return Optional.of(answer);
    }
  }
}
