package se.pejl.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decision tables, and what can still come that decides them. */
record SlowTable(Plan plan, SlowScorer scorer) {

  // ---- decision tables

  void decide(Plan.Measure measure, SlowResult result) {
    List<Fraction> possible = new ArrayList<>();
    boolean settled = false;
    SlowGate gate = new SlowGate(plan, scorer);
    for (int i = 0; i < measure.lines().size() && !settled; i++) {
      Plan.Line line = measure.lines().get(i);
      Boolean holds = gate.said(line.when());
      if (holds == null || holds) {
        possible.add(Fraction.of(line.gives(), 2));
      }
      settled = holds != null && holds;
    }
    boolean noneToo = !settled && measure.otherwise() == Plan.NOTHING;
    if (!settled && !noneToo) {
      possible.add(Fraction.of(measure.otherwise(), 2));
    }
    if (possible.isEmpty()) {
      result.not("NOTHING_DECIDED");
      return;
    }
    result.low = possible.stream().reduce(Fraction::least).get();
    result.high = possible.stream().reduce(Fraction::most).get();
    lacking(measure, result);
    SlowResult range = new SlowResult();
    range.low = result.low;
    range.high = result.high;
    result.perhapsNothing = noneToo || new SlowFinish(plan).finish(measure, range).none != null;
    boolean open = !result.low.equals(result.high) && measure.rule() != Plan.INTERVAL;
    if (noneToo || open) {
      result.tooLittle();
    }
  }

  /** First the items that lines name, then those of the scales they name. */
  private void lacking(Plan.Measure measure, SlowResult result) {
    Set<Integer> asked = new LinkedHashSet<>();
    Set<Integer> scales = new LinkedHashSet<>();
    for (Plan.Line line : measure.lines()) {
      asked.addAll(line.when().asks());
      scales.addAll(line.when().asksScales());
    }
    asked.removeIf(item -> item >= 0 && Boolean.FALSE.equals(scorer.asked(item)));
    for (int item : asked) {
      if (open(item)) {
        result.missing.addAll(scorer.lacking(item));
      }
    }
    for (int scale : scales) {
      SlowResult other = scorer.score(scale);
      if (other.applies && !other.number()) {
        result.missing.addAll(other.missing);
      }
    }
    result.answered = (int) asked.stream().filter(item -> !open(item)).count();
    result.needed = measure.rule() == Plan.INTERVAL ? 0 : asked.size();
  }

  /** Whether an answer to an item, or to what it hangs on, can still come. */
  boolean open(int item) {
    if (item < 0) {
      return plan.days[-1 - item] == Plan.NOTHING;
    }
    Boolean asked = scorer.asked(item);
    return asked == null || asked && plan.questions.get(item).answer() < 0;
  }

  /** Whether an answer can still come that a scale rests on. */
  boolean openScale(int scale) {
    Plan.Measure measure = plan.measures.get(scale);
    SlowResult result = scorer.score(scale);
    if (result.contradicted) {
      return true;
    }
    if (result.groupUnknown || !Boolean.TRUE.equals(measure.validFor().includes(plan.person))) {
      return result.groupUnknown;
    }
    SlowClaims claims = new SlowClaims(plan, scorer);
    return measure.lines().stream().anyMatch(line -> claims.open(line.when()))
        || measure.parts().stream()
            .anyMatch(part -> part.item() >= 0 ? open(measure, part) : openScale(part.scale()));
  }

  /**
   * A part that nobody has weighed is missing, also when its weight is not asked for; one that adds
   * 0 to a sum is not.
   */
  private boolean open(Plan.Measure measure, Plan.Part part) {
    Boolean asked = scorer.asked(part.item());
    if (asked == null) {
      return true;
    }
    int answer = plan.questions.get(part.item()).answer();
    boolean weighed = scorer.weight(part) != null;
    if (asked && answer >= 0) {
      return !weighed;
    }
    int skipped = measure.skippedZero() ? Plan.COUNTS_ZERO : Plan.LEAVES;
    int effect = asked ? effect(measure, answer) : skipped;
    return effect == Plan.MISSING
        || effect == Plan.COUNTS_ZERO && measure.method() != Plan.SUM && !weighed;
  }

  static int effect(Plan.Measure measure, int answer) {
    boolean reason = answer < 0 && answer != Plan.NOTHING;
    return reason ? measure.reasons()[answer - Plan.REASON] : Plan.MISSING;
  }
}
