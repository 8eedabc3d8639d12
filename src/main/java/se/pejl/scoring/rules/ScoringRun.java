package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Facts;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.memory.KnownScore;
import se.pejl.scoring.memory.Page;

/** One set of answers while it is scored. What it works out, it works out once. */
public final class ScoringRun implements Facts {

  private final FormRules rules;
  private final AnswerVector answers;
  private final Circumstances circumstances;
  private final IntFunction<Trace> traces;
  private final KnownScore[] known;
  private ConditionalItems waiting;

  public ScoringRun(AnswerVector answers, Circumstances circumstances, IntFunction<Trace> traces) {
    this.rules = answers.rules();
    this.answers = answers;
    this.circumstances = circumstances;
    this.traces = traces;
    this.known = new KnownScore[rules.scales().size()];
  }

  private ConditionalItems waiting() {
    waiting = waiting == null ? new ConditionalItems(this) : waiting;
    return waiting;
  }

  /** Whether an item is asked. */
  Truth shown(int item) {
    ContingentItem contingent = rules.contingent()[item];
    if (contingent != null && contingent.settled(answers.given())) {
      return contingent.shown()[answers.given()[contingent.on()]];
    }
    return rules.gates()[item].length == 0 ? Truth.TRUE : waiting().shown(item);
  }

  public boolean asks(int item) {
    return shown(item) == Truth.TRUE;
  }

  /** Whether an item is asked, as far as that is known; for ever undecided if by itself. */
  Asked asked(int item) {
    ContingentItem contingent = rules.contingent()[item];
    if (contingent != null && contingent.settled(answers.given())) {
      return contingent.asked()[answers.given()[contingent.on()]];
    }
    return rules.gates()[item].length == 0 ? Asked.YES : waiting().asked(item);
  }

  /** What was given for an item that is asked. */
  Optional<Answer> answer(int item) {
    return asks(item) ? Optional.ofNullable(answers.answer(item)) : Optional.empty();
  }

  /** The rank of the option chosen, whether the item is asked or not; below 0 for none. */
  int rank(int item) {
    return answers.rank(item);
  }

  /** For each item where what was given stands among all that can be. */
  short[] given() {
    return answers.given();
  }

  public FormRules rules() {
    return rules;
  }

  /** The points of an item that is asked, or {@link Units#NONE}. */
  long points(int item) {
    Optional<Answer> answer = answer(item);
    return answer.isEmpty() ? Units.NONE : rules.items().get(item).worth().of(answer.get());
  }

  /** The outcome of a scale. */
  public Score score(int scale) {
    Score bare = bare(scale);
    if (bare instanceof Score.Range range) {
      return new Score.Range(
          range.scale(),
          range.lowest(),
          range.highest(),
          range.band(),
          missing(scale),
          range.interpretation());
    }
    return bare instanceof Score.NotScorable none
        ? new Score.NotScorable(none.scale(), none.answered(), none.required(), missing(scale))
        : bare;
  }

  /** The outcome of a scale, before the items that it lacks are named. */
  public Score bare(int scale) {
    return known(scale).score();
  }

  /** All scales, so that nothing is left for later. */
  public void workOut() {
    for (int scale = 0; scale < known.length; scale++) {
      known(scale);
    }
  }

  KnownScore known(int scale) {
    if (known[scale] == null) {
      ScaleRules of = rules.scales().get(scale);
      Trace trace = traces.apply(scale);
      known[scale] = of.known(this, rules.voiding().get(scale), trace);
      if (trace != Trace.SILENT) {
        trace.ended(score(scale), eligible());
      }
    }
    return known[scale];
  }

  /** For each scale what it came to, as far as that has been asked. */
  KnownScore[] known() {
    return known;
  }

  Page memory() {
    return rules.memory().of(circumstances);
  }

  public boolean unanswered(int item) {
    return asks(item) && !answers.given(item) && !rules.items().get(item).silent();
  }

  public boolean critical(int item) {
    ItemRules asked = rules.items().get(item);
    return asked.critical().isPresent()
        && asks(item)
        && answers.given(item)
        && asked.critical(answers.answer(item));
  }

  public ScoreSheet.Eligible eligible() {
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
  boolean open(int item) {
    return switch (asked(item)) {
      case YES -> !answers.answered(item);
      case NO -> false;
      case UNDECIDED -> true;
    };
  }

  /** Adds an item that is asked and lacks an answer, or those that it waits for to be asked. */
  void lacking(int item, Collection<ItemCode> found) {
    waiting().lacking().add(item, found);
  }

  /** Whether a scale could still get another outcome. */
  boolean openScale(int scale) {
    ScaleRules of = rules.scales().get(scale);
    return bare(scale) instanceof Score.NotApplicable none
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

  /** The items that a scale lacks for a certain score. */
  public List<ItemCode> missing(int scale) {
    Score score = bare(scale);
    return score instanceof Score.Range || score instanceof Score.NotScorable
        ? waiting().lacking().of(scale)
        : List.of();
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
  public boolean leftOut(ItemCode item) {
    Integer place = rules.places().get(item);
    return place != null && asked(place) == Asked.NO;
  }

  @Override
  public boolean mayCount(ItemCode item) {
    Integer place = rules.places().get(item);
    return place != null && asked(place) == Asked.UNDECIDED && answers.answered(place);
  }

  @Override
  public Optional<Span> score(ScaleCode scale) {
    Integer place = rules.scalePlaces().get(scale);
    return place == null ? Optional.empty() : bare(place).reach();
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
