package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Facts;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;
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
  private final Asked[] asked;
  private final Score[] scores;
  private final Set<Integer> waiting = new HashSet<>();

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
    this.asked = new Asked[given.length];
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

  /** Whether an item is asked, as far as that is known; for ever undecided if by itself. */
  Asked asked(int question) {
    if (asked[question] == null) {
      asked[question] = Asked.UNDECIDED;
      asked[question] =
          switch (shown(question)) {
            case TRUE -> Asked.YES;
            case FALSE -> Asked.NO;
            case UNKNOWN -> mayBeShown(question) ? Asked.UNDECIDED : Asked.NO;
          };
    }
    return asked[question];
  }

  private boolean mayBeShown(int question) {
    for (Condition gate : rules.questions().get(question).gates()) {
      if (gate.holds(this) == Truth.UNKNOWN && !open(gate.uses())) {
        return false;
      }
    }
    return true;
  }

  /** What was given for an item that is asked. */
  Optional<Answer> answer(int question) {
    return Optional.ofNullable(counting(question));
  }

  /** The points of an item that is asked, or {@link Units#NONE}. */
  long points(int question) {
    Answer answer = counting(question);
    return answer == null ? Units.NONE : rules.questions().get(question).worth().of(answer);
  }

  private Answer counting(int question) {
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
    return switch (asked(question)) {
      case YES -> counting(question) == null || counting(question) instanceof Answer.Withheld;
      case NO -> false;
      case UNDECIDED -> true;
    };
  }

  /** Whether something that a condition asks about could still become known. */
  boolean open(Uses uses) {
    return uses.person() && (age().isEmpty() || sex() == Sex.UNKNOWN)
        || uses.items().stream().anyMatch(this::open)
        || uses.scales().stream().anyMatch(this::open);
  }

  /** Adds an item that is asked and lacks an answer, or those that it waits for to be asked. */
  void lacking(int question, Collection<ItemCode> lacking) {
    if (asked(question) == Asked.UNDECIDED) {
      waiting(question, lacking);
    } else if (open(question)) {
      lacking.add(rules.questions().get(question).item().code());
    }
  }

  void lacking(ItemCode item, Collection<ItemCode> lacking) {
    Integer place = rules.places().get(item);
    if (place != null) {
      lacking(place, lacking);
    }
  }

  private void waiting(int question, Collection<ItemCode> lacking) {
    Set<ItemCode> waitsFor = new LinkedHashSet<>();
    if (waiting.add(question)) {
      for (Condition gate : rules.questions().get(question).gates()) {
        gate.uses().items().forEach(item -> lacking(item, waitsFor));
        gate.uses().scales().forEach(scale -> waitsFor.addAll(missing(scale)));
      }
      waiting.remove(question);
    }
    if (waitsFor.isEmpty()) {
      waitsFor.add(rules.questions().get(question).item().code());
    }
    lacking.addAll(waitsFor);
  }

  /** Whether a scale could still get another outcome. */
  boolean open(ScaleCode scale) {
    Integer place = rules.scalePlaces().get(scale);
    return place != null && openScale(place);
  }

  boolean openScale(int scale) {
    ScaleRules of = rules.scales().get(scale);
    return score(scale) instanceof Score.NotApplicable none
        ? unknown(none.reason()) || !of.forOthers(this) && of.open(this)
        : of.open(this);
  }

  /** Whether it may apply to somebody known better, or with answers that do not contradict. */
  private static boolean unknown(Score.Reason reason) {
    return reason == Score.Reason.GROUP_UNKNOWN || reason == Score.Reason.CONTRADICTED;
  }

  /** Whether a scale without a score can turn out not to apply at all. */
  boolean mayNotApply(int scale) {
    return rules.scales().get(scale).mayNotApply(this);
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
