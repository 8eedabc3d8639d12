package se.pejl.form.condition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Answer;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/** Something that holds, does not hold or cannot be known for one set of answers. */
public sealed interface Condition {

  Truth holds(Facts facts);

  /** What its truth depends on. */
  Uses uses();

  default Set<ItemCode> items() {
    return uses().items();
  }

  default Set<ScaleCode> scales() {
    return uses().scales();
  }

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth holds(Facts facts) {
      Truth truth = Truth.TRUE;
      for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
        truth = truth.and(parts.get(i).holds(facts));
      }
      return truth;
    }

    @Override
    public Uses uses() {
      return Uses.all(parts.stream().map(Condition::uses).toList());
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth holds(Facts facts) {
      Truth truth = Truth.FALSE;
      for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
        truth = truth.or(parts.get(i).holds(facts));
      }
      return truth;
    }

    @Override
    public Uses uses() {
      return Uses.all(parts.stream().map(Condition::uses).toList());
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public Truth holds(Facts facts) {
      return part.holds(facts).not();
    }

    @Override
    public Uses uses() {
      return part.uses();
    }
  }

  /**
   * The item has an answer, not merely a reason for none. Known, unless there is an answer to an
   * item that may turn out not to be asked.
   */
  record Answered(ItemCode item) implements Condition {
    @Override
    public Truth holds(Facts facts) {
      boolean answered =
          facts.answer(item).filter(answer -> !(answer instanceof Answer.Withheld)).isPresent();
      return !answered && facts.mayCount(item) ? Truth.UNKNOWN : Truth.of(answered);
    }

    @Override
    public Uses uses() {
      return Uses.presence(item);
    }
  }

  /**
   * Items all of which have the same answer; it does not hold as soon as two differ, and is not
   * known while one has none.
   */
  record Same(List<ItemCode> asked) implements Condition {
    public Same {
      asked = List.copyOf(asked);
    }

    @Override
    public Truth holds(Facts facts) {
      Truth truth = Truth.TRUE;
      Optional<Answer> first = Optional.empty();
      for (ItemCode item : asked) {
        Optional<Answer> answer =
            facts.answer(item).filter(given -> !(given instanceof Answer.Withheld));
        if (answer.isEmpty()) {
          truth = Truth.UNKNOWN;
        } else if (first.isPresent() && !first.equals(answer)) {
          return Truth.FALSE;
        } else {
          first = answer;
        }
      }
      return truth;
    }

    @Override
    public Uses uses() {
      return Uses.all(asked.stream().map(Uses::item).toList());
    }
  }

  /** The option chosen for an item, compared by the order of its answer scale. */
  record OptionCompared(ItemCode item, Comparison comparison, AnswerScale options, String option)
      implements Condition {
    @Override
    public Truth holds(Facts facts) {
      return facts
          .answer(item)
          .map(answer -> answer instanceof Answer.Chosen chosen ? compared(chosen) : Truth.UNKNOWN)
          .orElse(Truth.UNKNOWN);
    }

    private Truth compared(Answer.Chosen chosen) {
      int order = Integer.compare(options.rank(chosen.option()), options.rank(option));
      return Truth.of(comparison.holds(order));
    }

    @Override
    public Uses uses() {
      return Uses.item(item);
    }
  }

  /** Two numbers compared. */
  record NumberCompared(Quantity left, Comparison comparison, Quantity right) implements Condition {
    @Override
    public Truth holds(Facts facts) {
      return left.in(facts)
          .flatMap(low -> right.in(facts).map(high -> low.compared(comparison, high)))
          .orElse(Truth.UNKNOWN);
    }

    @Override
    public Uses uses() {
      return left.uses().and(right.uses());
    }
  }

  /** Two days compared. */
  record DateCompared(Moment left, Comparison comparison, Moment right) implements Condition {
    @Override
    public Truth holds(Facts facts) {
      return left.in(facts)
          .flatMap(one -> right.in(facts).map(one::compareTo))
          .map(order -> Truth.of(comparison.holds(order)))
          .orElse(Truth.UNKNOWN);
    }

    @Override
    public Uses uses() {
      return left.uses().and(right.uses());
    }
  }

  /** The youth is of this sex; unknown while the sex is. */
  record SexIs(Sex sex) implements Condition {
    @Override
    public Truth holds(Facts facts) {
      return facts.sex() == Sex.UNKNOWN ? Truth.UNKNOWN : Truth.of(facts.sex() == sex);
    }

    @Override
    public Uses uses() {
      return Uses.SEX;
    }
  }

  /** This informant gave the answers. */
  record InformantIs(Informant informant) implements Condition {
    @Override
    public Truth holds(Facts facts) {
      return Truth.of(facts.informant() == informant);
    }

    @Override
    public Uses uses() {
      return Uses.NOTHING;
    }
  }
}
