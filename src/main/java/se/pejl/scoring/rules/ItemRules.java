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
 * @param chosen the answers that choose its options, in their order
 * @param critical the item when choosing some option makes it critical
 */
public record ItemRules(
    Item item,
    List<Condition> gates,
    ItemPoints worth,
    Answer[] chosen,
    Optional<ChoiceItem> critical) {

  private static final Answer[] NONE = {};

  static ItemRules of(Section section, Item item, Units units) {
    List<Condition> gates =
        Stream.of(section.showIf(), item.traits().showIf()).flatMap(Optional::stream).toList();
    return new ItemRules(
        item, gates, ItemPoints.of(item, units), item.accept(CHOSEN), item.accept(CRITICAL));
  }

  /** Where an option stands in the order; -1 when it is none of them. */
  int rank(String option) {
    for (int rank = 0; rank < chosen.length; rank++) {
      if (((Answer.Chosen) chosen[rank]).option().equals(option)) {
        return rank;
      }
    }
    return -1;
  }

  /** Whether nobody is asked to answer it: a mark may be left, and some answers are brought in. */
  boolean silent() {
    return item.traits().mark().isPresent() || item.traits().from().isPresent();
  }

  boolean critical(Answer answer) {
    return critical.isPresent() && critical.get().critical(answer);
  }

  private static final Item.Visitor<Answer[]> CHOSEN =
      new Item.Visitor<>() {
        @Override
        public Answer[] choice(ChoiceItem item) {
          return item.options().options().stream()
              .map(option -> new Answer.Chosen(option.code()))
              .toArray(Answer[]::new);
        }

        @Override
        public Answer[] number(NumberItem item) {
          return NONE;
        }

        @Override
        public Answer[] text(TextItem item) {
          return NONE;
        }

        @Override
        public Answer[] date(DateItem item) {
          return NONE;
        }
      };

  private static final Item.Visitor<Optional<ChoiceItem>> CRITICAL =
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
