package se.pejl.scoring.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.Section;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;

/**
 * One item made ready for scoring.
 *
 * @param gates what must hold for it to be asked: of its section, and its own
 * @param choice the item when it is one with options
 */
public record Question(Item item, List<Condition> gates, Worth worth, Optional<ChoiceItem> choice) {

  static Question of(Section section, Item item, Units units) {
    List<Condition> gates =
        Stream.of(section.showIf(), item.traits().showIf()).flatMap(Optional::stream).toList();
    return new Question(item, gates, Worth.of(item, units), item.accept(CHOICE));
  }

  boolean critical(Answer answer) {
    return choice.isPresent() && choice.get().critical(answer);
  }

  private static final Item.Visitor<Optional<ChoiceItem>> CHOICE =
      new Item.Visitor<>() {
        @Override
        public Optional<ChoiceItem> choice(ChoiceItem item) {
          return item.traits().criticalFrom().map(from -> item);
        }

        @Override
        public Optional<ChoiceItem> number(NumberItem item) {
          return Optional.empty();
        }

        @Override
        public Optional<ChoiceItem> text(TextItem item) {
          return Optional.empty();
        }

        @Override
        public Optional<ChoiceItem> date(DateItem item) {
          return Optional.empty();
        }
      };
}
