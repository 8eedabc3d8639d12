package se.pejl.assessment.wording;

import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;

/** An answer to an item as people read it. */
public final class AnswerInWords implements Answer.Visitor<String> {

  private final Item item;
  private final Words words;

  private AnswerInWords(Item item, Words words) {
    this.item = item;
    this.words = words;
  }

  /** The answer in words; a dash when there is none, and a mark that nobody set is not set. */
  public static String of(Item item, Optional<Answer> answer, Words words) {
    return answer
        .or(() -> item.traits().mark().map(mark -> Mark.unset()))
        .map(given -> given.accept(new AnswerInWords(item, words)))
        .orElse("–");
  }

  @Override
  public String chosen(Answer.Chosen answer) {
    return item.accept(new Anchor(answer.option()))
        .map(option -> words.of(option.anchor()))
        .orElse(answer.option());
  }

  @Override
  public String amount(Answer.Amount answer) {
    return (words.number(answer.number()) + " " + item.accept(new Unit(words))).strip();
  }

  @Override
  public String words(Answer.Words answer) {
    return answer.text();
  }

  @Override
  public String day(Answer.Day answer) {
    return answer.date().toString();
  }

  @Override
  public String withheld(Answer.Withheld answer) {
    return words.get("reason." + answer.reason().code());
  }

  /** The option with a code, when the item has options. */
  private record Anchor(String code) implements Item.Visitor<Optional<ResponseOption>> {
    @Override
    public Optional<ResponseOption> choice(ChoiceItem item) {
      return item.options().option(code);
    }

    @Override
    public Optional<ResponseOption> number(NumberItem item) {
      return Optional.empty();
    }

    @Override
    public Optional<ResponseOption> text(TextItem item) {
      return Optional.empty();
    }

    @Override
    public Optional<ResponseOption> date(DateItem item) {
      return Optional.empty();
    }
  }

  /** What a number counts. */
  private record Unit(Words words) implements Item.Visitor<String> {
    @Override
    public String choice(ChoiceItem item) {
      return "";
    }

    @Override
    public String number(NumberItem item) {
      return words.of(item.unit());
    }

    @Override
    public String text(TextItem item) {
      return "";
    }

    @Override
    public String date(DateItem item) {
      return "";
    }
  }
}
