package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.form.condition.Comparison;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Quantity;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.scoring.Score;

/** A condition made ready: what it asks about is found by its place. */
interface ReadyCondition {

  Truth holds(ScoringRun run);

  /** Whether it asks about nothing but which options were chosen. */
  default boolean onlyOptions() {
    return false;
  }

  /**
   * One item with options: what each answer makes of it. Nothing is known without an option.
   *
   * @param always whether the item is asked whatever else is answered
   */
  record ByOption(int item, boolean always, Truth[] truths) implements ReadyCondition {
    @Override
    public boolean onlyOptions() {
      return true;
    }

    @Override
    public Truth holds(ScoringRun run) {
      return always || run.asks(item) ? truths[run.given()[item]] : Truth.UNKNOWN;
    }
  }

  /** A score compared with a number; known only when it is the same for all it can be. */
  record ByScore(int scale, Comparison comparison, BigDecimal number) implements ReadyCondition {
    @Override
    public Truth holds(ScoringRun run) {
      Score score = run.bare(scale);
      if (score instanceof Score.Scored scored) {
        return Truth.of(comparison.holds(scored.value().compareTo(number)));
      }
      return score instanceof Score.Range range ? within(range) : Truth.UNKNOWN;
    }

    private Truth within(Score.Range range) {
      int least = range.lowest().compareTo(number);
      int most = range.highest().compareTo(number);
      boolean alike = comparison.ordering() && comparison.holds(least) == comparison.holds(most);
      return least == most || alike ? Truth.of(comparison.holds(least)) : Truth.UNKNOWN;
    }
  }

  record Every(List<ReadyCondition> parts) implements ReadyCondition {
    @Override
    public boolean onlyOptions() {
      return parts.stream().allMatch(ReadyCondition::onlyOptions);
    }

    @Override
    public Truth holds(ScoringRun run) {
      Truth truth = Truth.TRUE;
      for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
        truth = truth.and(parts.get(i).holds(run));
      }
      return truth;
    }
  }

  record Either(List<ReadyCondition> parts) implements ReadyCondition {
    @Override
    public boolean onlyOptions() {
      return parts.stream().allMatch(ReadyCondition::onlyOptions);
    }

    @Override
    public Truth holds(ScoringRun run) {
      Truth truth = Truth.FALSE;
      for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
        truth = truth.or(parts.get(i).holds(run));
      }
      return truth;
    }
  }

  /** All that is not worth making ready. */
  record AsWritten(Condition condition) implements ReadyCondition {
    @Override
    public Truth holds(ScoringRun run) {
      return condition.holds(run);
    }
  }

  static ReadyCondition of(Condition condition, FormParts form) {
    if (condition instanceof Condition.All all) {
      return new Every(all.parts().stream().map(part -> of(part, form)).toList());
    }
    if (condition instanceof Condition.Any any) {
      return new Either(any.parts().stream().map(part -> of(part, form)).toList());
    }
    if (condition instanceof Condition.OptionCompared chosen) {
      return byOption(chosen, form).orElse(new AsWritten(condition));
    }
    return condition instanceof Condition.NumberCompared numbers
        ? byScore(numbers, form).orElse(new AsWritten(condition))
        : new AsWritten(condition);
  }

  private static Optional<ReadyCondition> byOption(
      Condition.OptionCompared condition, FormParts form) {
    Integer place = form.places().get(condition.item());
    if (place == null || form.items().get(place).chosen().length == 0) {
      return Optional.empty();
    }
    Answer[] options = form.items().get(place).chosen();
    Truth[] truths = new Truth[AnswerVector.WITHOUT_OPTION + options.length];
    Arrays.fill(truths, Truth.UNKNOWN);
    int wanted = condition.options().rank(condition.option());
    for (int rank = 0; rank < options.length; rank++) {
      int here = condition.options().rank(((Answer.Chosen) options[rank]).option());
      truths[AnswerVector.WITHOUT_OPTION + rank] =
          Truth.of(condition.comparison().holds(Integer.compare(here, wanted)));
    }
    boolean always = form.items().get(place).gates().isEmpty();
    return Optional.of(new ByOption(place, always, truths));
  }

  private static Optional<ReadyCondition> byScore(
      Condition.NumberCompared numbers, FormParts form) {
    return numbers.left() instanceof Quantity.ScoreOf score
            && numbers.right() instanceof Quantity.Number number
            && form.scalePlaces().containsKey(score.scale())
        ? Optional.of(
            new ByScore(
                form.scalePlaces().get(score.scale()), numbers.comparison(), number.value()))
        : Optional.empty();
  }
}
