package se.pejl.library.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.ConditionProblem;
import se.pejl.form.condition.ConditionReader;
import se.pejl.form.condition.ConditionReading;
import se.pejl.form.condition.Names;
import se.pejl.form.condition.Names.AnsweredBy;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.TextItem;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Scalar;

/** Reads the conditions of a definition, once the names they may use are known. */
final class Conditions {

  private final Names names;
  private final Problems problems;

  Conditions(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The names of all items that could be read, and of scales. */
  static Names names(Catalogue catalogue, Set<String> scales) {
    Map<String, AnsweredBy> items = new HashMap<>();
    for (String code : catalogue.codes()) {
      if (code.isEmpty()) {
        continue; // an item without a code cannot be asked for
      }
      items.put(
          code,
          catalogue.find(code).map(item -> item.accept(KINDS)).orElse(new AnsweredBy.Words()));
    }
    return new Names(items, scales, catalogue.together(), Map.of());
  }

  /** Conditions that are asked where names mean what stands in the same place. */
  Conditions in(Scope scope) {
    return scope.meant().isEmpty() ? this : new Conditions(names.with(scope.meant()), problems);
  }

  /** The condition under a key; empty when there is none or it cannot be understood. */
  Optional<Condition> read(Block block, String key) {
    return block.scalar(key).flatMap(this::read);
  }

  private Optional<Condition> read(Scalar text) {
    ConditionReading reading = ConditionReader.read(text.text(), names);
    for (ConditionProblem problem : reading.problems()) {
      problems.add(
          text.at(problem.offset()),
          rule(problem.rule()),
          problem.sentence(),
          text.single() ? Text.NONE : letter(problem.offset() + 1));
    }
    return reading instanceof ConditionReading.Accepted accepted
        ? Optional.of(accepted.condition())
        : Optional.empty();
  }

  /** Where a condition over several lines, or with letters written otherwise, is wrong. */
  private static Text letter(int number) {
    return Phrase.said(" (tecken {0} i villkoret)", " (character {0} of the condition)", number);
  }

  private static Rule rule(ConditionProblem.Rule rule) {
    return switch (rule) {
      case SYNTAX -> Rule.CONDITION_SYNTAX;
      case UNKNOWN_NAME -> Rule.CONDITION_UNKNOWN_NAME;
      case TYPE -> Rule.CONDITION_TYPE;
      case TOO_DEEP -> Rule.CONDITION_TOO_DEEP;
      case TOO_LARGE -> Rule.CONDITION_TOO_LARGE;
    };
  }

  private static final Item.Visitor<AnsweredBy> KINDS =
      new Item.Visitor<>() {
        @Override
        public AnsweredBy choice(ChoiceItem item) {
          return new AnsweredBy.Option(item.options());
        }

        @Override
        public AnsweredBy number(NumberItem item) {
          return new AnsweredBy.Number();
        }

        @Override
        public AnsweredBy text(TextItem item) {
          return new AnsweredBy.Words();
        }

        @Override
        public AnsweredBy date(DateItem item) {
          return new AnsweredBy.Date();
        }
      };
}
