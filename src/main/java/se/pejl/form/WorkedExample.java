package se.pejl.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/**
 * Answers and what they must give; a form carries its own and is not published unless they hold.
 */
public record WorkedExample(
    String name,
    Map<ItemCode, Answer> answers,
    Circumstances circumstances,
    List<Expectation> expectations) {

  public WorkedExample {
    answers = Map.copyOf(answers);
    expectations = List.copyOf(expectations);
  }

  /** One thing an example says must come out. */
  public sealed interface Expectation {

    <R> R accept(Visitor<R> visitor);

    /** The scale has this value and, when a band is named, this band. */
    record Value(ScaleCode scale, BigDecimal value, Optional<String> band) implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.value(this);
      }
    }

    /** The score lies between these two, both inclusive; when a band is named, it is certain. */
    record Between(ScaleCode scale, BigDecimal lowest, BigDecimal highest, Optional<String> band)
        implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.between(this);
      }
    }

    /** There is no score for the scale. */
    record NotScorable(ScaleCode scale) implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.notScorable(this);
      }
    }

    /** The flag is raised, or is not. */
    record Flagged(String flag, boolean raised) implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.flagged(this);
      }
    }

    /** The check says something, or does not. */
    record Checked(String check, boolean holds) implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.checked(this);
      }
    }

    /** The item has neither an answer nor a reason for none, or has one of them. */
    record Unanswered(ItemCode item, boolean open) implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.unanswered(this);
      }
    }

    /** The answer to the item is critical, or is not. */
    record Critical(ItemCode item, boolean critical) implements Expectation {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.critical(this);
      }
    }

    /** What to do with each kind of expectation. */
    interface Visitor<R> {
      R value(Value expected);

      R between(Between expected);

      R notScorable(NotScorable expected);

      R flagged(Flagged expected);

      R checked(Checked expected);

      R unanswered(Unanswered expected);

      R critical(Critical expected);
    }
  }
}
