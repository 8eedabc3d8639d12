package se.pejl.scoring.telling;

import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.form.text.Text;

/**
 * How an answer to an item is worded in the form: the text of the option, the number with its unit.
 */
record Anchor(Item item) implements Answer.Visitor<Text> {

  @Override
  public Text chosen(Answer.Chosen answer) {
    return item.accept(
        new Words() {
          @Override
          public Text choice(ChoiceItem choice) {
            Text anchor =
                choice
                    .options()
                    .option(answer.option())
                    .map(ResponseOption::anchor)
                    .orElse(Text.NONE);
            return Wording.or(anchor, answer.option());
          }
        });
  }

  @Override
  public Text amount(Answer.Amount answer) {
    return item.accept(
        new Words() {
          @Override
          public Text number(NumberItem number) {
            return number.unit().isEmpty()
                ? Wording.said("{0}", "{0}", answer.number())
                : Wording.said("{0} {1}", "{0} {1}", answer.number(), number.unit());
          }
        });
  }

  @Override
  public Text words(Answer.Words answer) {
    return Text.of("sv", answer.text());
  }

  @Override
  public Text day(Answer.Day answer) {
    return Text.of("sv", answer.date().toString());
  }

  @Override
  public Text withheld(Answer.Withheld answer) {
    return ItemTale.reason(answer.reason());
  }

  /** The kinds of items that this answer does not belong to have no words for it. */
  private interface Words extends Item.Visitor<Text> {
    @Override
    default Text choice(ChoiceItem item) {
      return Text.NONE;
    }

    @Override
    default Text number(NumberItem item) {
      return Text.NONE;
    }

    @Override
    default Text text(TextItem item) {
      return Text.NONE;
    }

    @Override
    default Text date(DateItem item) {
      return Text.NONE;
    }
  }
}
