package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Facts;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** One set of answers while it is scored. What it works out, it works out once. */
public final class Sitting implements Facts {

  private final FormRules rules;
  private final Circumstances circumstances;
  private final IntFunction<Trace> traces;
  private final Answer[] given;
  private final Truth[] shown;
  private final Score[] scores;

  public Sitting(
      FormRules rules,
      Responses responses,
      Circumstances circumstances,
      IntFunction<Trace> traces) {
    this.rules = rules;
    this.circumstances = circumstances;
    this.traces = traces;
    this.given = new Answer[rules.questions().size()];
    this.shown = new Truth[given.length];
    this.scores = new Score[rules.scales().size()];
    for (Map.Entry<ItemCode, Answer> answer : responses.answers().entrySet()) {
      Integer place = rules.places().get(answer.getKey());
      if (place != null) {
        given[place] = answer.getValue();
      }
    }
  }

  /** Whether an item is asked. One that depends on itself is never known to be. */
  Truth shown(int question) {
    if (shown[question] == null) {
      shown[question] = Truth.UNKNOWN;
      Truth truth = Truth.TRUE;
      for (Condition gate : rules.questions().get(question).gates()) {
        truth = truth.and(gate.holds(this));
      }
      shown[question] = truth;
    }
    return shown[question];
  }

  /** What was given for an item that is asked. */
  Optional<Answer> answer(int question) {
    return Optional.ofNullable(asked(question));
  }

  /** The points of an item that is asked, or {@link Units#NONE}. */
  long points(int question) {
    Answer answer = asked(question);
    return answer == null ? Units.NONE : rules.questions().get(question).worth().of(answer);
  }

  private Answer asked(int question) {
    return given[question] != null && shown(question) == Truth.TRUE ? given[question] : null;
  }

  public Score score(int scale) {
    if (scores[scale] == null) {
      ScaleRules of = rules.scales().get(scale);
      scores[scale] = of.score(this, rules.voiding().get(scale), traces.apply(scale));
    }
    return scores[scale];
  }

  ScoreSheet.Eligible eligible() {
    if (rules.form().eligibility().isEmpty()) {
      return ScoreSheet.Eligible.YES;
    }
    if (circumstances.age().isEmpty()) {
      return ScoreSheet.Eligible.UNKNOWN;
    }
    return rules.form().eligibility().get().includes(circumstances.age().getAsInt())
        ? ScoreSheet.Eligible.YES
        : ScoreSheet.Eligible.NO;
  }

  /** Whether an item could still get an answer that says something. */
  boolean open(ItemCode item) {
    Integer place = rules.places().get(item);
    return place != null && open((int) place);
  }

  boolean open(int question) {
    return shown(question) != Truth.FALSE
        && (asked(question) == null || asked(question) instanceof Answer.Withheld);
  }

  /** Whether a scale could still get another outcome. */
  boolean open(ScaleCode scale) {
    Integer place = rules.scalePlaces().get(scale);
    return place != null && openScale(place);
  }

  boolean openScale(int scale) {
    return contradicted(score(scale)) || rules.scales().get(scale).open(this);
  }

  private static boolean contradicted(Score score) {
    return score instanceof Score.NotApplicable none && none.reason() == Score.Reason.CONTRADICTED;
  }

  /** Whether an item is asked; one that the form does not have is not. */
  Truth shown(ItemCode item) {
    Integer place = rules.places().get(item);
    return place == null ? Truth.FALSE : shown((int) place);
  }

  /** The items that a scale lacks for a certain score. */
  List<ItemCode> missing(ScaleCode scale) {
    Integer place = rules.scalePlaces().get(scale);
    return place == null ? List.of() : missing(place);
  }

  List<ItemCode> missing(int scale) {
    Score score = score(scale);
    boolean lacking = score instanceof Score.Range || score instanceof Score.NotScorable;
    return lacking ? rules.scales().get(scale).missing(this) : List.of();
  }

  Circumstances circumstances() {
    return circumstances;
  }

  @Override
  public Optional<Answer> answer(ItemCode item) {
    Integer place = rules.places().get(item);
    return place == null ? Optional.empty() : answer(place);
  }

  @Override
  public Optional<BigDecimal> points(ItemCode item) {
    Integer place = rules.places().get(item);
    long points = place == null ? Units.NONE : points(place);
    return points == Units.NONE ? Optional.empty() : Optional.of(rules.units().exact(points));
  }

  @Override
  public Optional<Span> score(ScaleCode scale) {
    Integer place = rules.scalePlaces().get(scale);
    return place == null ? Optional.empty() : score(place).reach();
  }

  @Override
  public OptionalInt age() {
    return circumstances.age();
  }

  @Override
  public Sex sex() {
    return circumstances.sex();
  }

  @Override
  public Informant informant() {
    return circumstances.informant();
  }
}
