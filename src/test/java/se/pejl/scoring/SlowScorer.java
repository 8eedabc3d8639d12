package se.pejl.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Scores a {@link Plan} by the documented rules, one by one and in fractions of whole numbers,
 * sharing nothing with the scorer.
 */
final class SlowScorer {

  private static final Fraction ZERO = Fraction.ZERO;
  private static final Fraction FAR = Fraction.of(Plan.FAR, 1);

  private final Plan plan;
  private final SlowResult[] known;

  SlowScorer(Plan plan) {
    this.plan = plan;
    this.known = new SlowResult[plan.measures.size()];
  }

  String scores() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < plan.measures.size(); i++) {
      lines.add("s" + i + " = " + told(plan.measures.get(i), score(i)));
    }
    lines.add(new SlowSheet(plan, this).told());
    return String.join("\n", lines);
  }

  private String told(Plan.Measure measure, SlowResult result) {
    if (result.none != null) {
      return result.none;
    }
    String read = new SlowReading(plan).told(measure, result.low, result.high);
    if (result.number()) {
      String imputed = result.imputed == 0 ? "" : ", " + result.imputed + " imputed";
      return result.low.decimal() + read + imputed;
    }
    String missing = ", missing " + String.join(" ", result.missing);
    return result.low.decimal() + ".." + result.high.decimal() + read + missing;
  }

  /** Whether an item is asked: yes, no, or null when an answer still decides that. */
  Boolean asked(int item) {
    return new SlowGate(plan, this).asked(item);
  }

  Set<String> lacking(int item) {
    return new SlowGate(plan, this).lacking(item);
  }

  SlowResult score(int scale) {
    if (known[scale] == null) {
      known[scale] = scored(scale);
    }
    return known[scale];
  }

  private SlowResult scored(int scale) {
    Plan.Measure measure = plan.measures.get(scale);
    SlowResult result = new SlowResult();
    for (Plan.Check check : plan.checks) {
      boolean voids = check.voidsFrom() >= 0 && scale >= check.voidsFrom();
      if (voids && Boolean.TRUE.equals(new SlowClaims(plan, this).holds(check.when()))) {
        return result.not("CONTRADICTED");
      }
    }
    Boolean valid = measure.validFor().includes(plan.person);
    if (valid == null || !valid) {
      return result.not(valid == null ? "GROUP_UNKNOWN" : "OTHER_GROUP");
    }
    if (measure.method() == Plan.DECIDE) {
      new SlowTable(plan, this).decide(measure, result);
    } else {
      add(measure, result);
    }
    return result.none == null ? new SlowFinish(plan).finish(measure, result) : result;
  }

  private void add(Plan.Measure measure, SlowResult result) {
    SlowSums sums = new SlowSums();
    for (Plan.Part part : measure.parts()) {
      if (part.item() >= 0) {
        item(measure, part, sums, result);
      } else {
        scale(measure, part, sums, result);
      }
    }
    int answered = sums.answered.size();
    int asked = answered + sums.least.size() + sums.perhaps.size();
    if (asked == 0) {
      result.not("NOT_ASKED");
      return;
    }
    int needed =
        switch (measure.rule()) {
          case Plan.REFUSE -> asked;
          case Plan.INTERVAL -> 0;
          default -> Math.max(1, asked - measure.atMost());
        };
    result.answered = answered;
    result.needed = needed;
    boolean enough = answered >= needed;
    boolean known = enough && everyWay(measure, sums, result);
    if (enough && !known) {
      result.needed = Math.max(needed, answered + sums.perhaps.size());
    }
    if (!known) {
      result.tooLittle();
    }
    result.perhapsNothing = perhapsNothing(measure, sums);
  }

  /** Whether answers can still come so that the scale does not apply. */
  private boolean perhapsNothing(Plan.Measure measure, SlowSums sums) {
    List<SlowResult> ways = ways(measure, Plan.INTERVAL, sums);
    if (ways.contains(null) || goalsUnsure(measure, sums)) {
      return true;
    }
    SlowResult all = new SlowResult();
    widest(ways, all);
    return new SlowFinish(plan).finish(measure, all).none != null;
  }

  /** Goals have no range while it is not known which of them are asked. */
  private static boolean goalsUnsure(Plan.Measure measure, SlowSums sums) {
    return measure.method() == Plan.GOALS && !sums.perhaps.isEmpty();
  }

  private static void widest(List<SlowResult> ways, SlowResult all) {
    all.low = ways.stream().map(way -> way.low).reduce(Fraction::least).get();
    all.high = ways.stream().map(way -> way.high).reduce(Fraction::most).get();
  }

  /** Every way in which the uncertain parts can be in the scale or not, each counted out. */
  private static List<SlowResult> ways(Plan.Measure measure, int rule, SlowSums sums) {
    List<SlowResult> ways = new ArrayList<>();
    for (int way = 0; way < 1 << sums.perhaps.size(); way++) {
      SlowSums supposed = sums.copy();
      for (int i = 0; i < sums.perhaps.size(); i++) {
        SlowSums.Perhaps perhaps = sums.perhaps.get(i);
        if ((way >> i & 1) == 1) {
          supposed.miss(perhaps.weight(), perhaps.possible());
        } else if (measure.skippedZero()) {
          supposed.count(ZERO, perhaps.weight());
        }
      }
      SlowResult result = new SlowResult();
      boolean nothing = supposed.answered.isEmpty() && supposed.least.isEmpty();
      if (!nothing) {
        SlowSums.raw(measure, rule, supposed, result);
      }
      ways.add(nothing ? null : result);
    }
    return ways;
  }

  /** A range covers every way; another rule gives a score only when it is the same every way. */
  private static boolean everyWay(Plan.Measure measure, SlowSums sums, SlowResult result) {
    List<SlowResult> ways = ways(measure, measure.rule(), sums);
    if (ways.contains(null) || measure.rule() == Plan.INTERVAL && goalsUnsure(measure, sums)) {
      return false;
    }
    widest(ways, result);
    boolean fills = measure.rule() == Plan.PRORATE || measure.rule() == Plan.ZERO;
    result.imputed = fills ? sums.least.size() : 0;
    return measure.rule() == Plan.INTERVAL || result.number();
  }

  private void item(Plan.Measure measure, Plan.Part part, SlowSums sums, SlowResult result) {
    Boolean asked = asked(part.item());
    int answer = plan.questions.get(part.item()).answer();
    Fraction weight = weight(part);
    if (asked == null) {
      sums.perhaps.add(new SlowSums.Perhaps(orOne(weight), possible(measure, part)));
      result.missing.addAll(lacking(part.item()));
      lackingWeight(part, result);
      return;
    }
    boolean answered = asked && answer >= 0;
    int effect =
        !asked
            ? measure.skippedZero() ? Plan.COUNTS_ZERO : Plan.LEAVES
            : SlowTable.effect(measure, answer);
    if (!answered && effect == Plan.LEAVES) {
      return;
    }
    if (!answered && effect == Plan.MISSING) {
      result.missing.add("q" + part.item());
    }
    if (!answered && effect == Plan.COUNTS_ZERO && measure.method() == Plan.SUM) {
      sums.count(ZERO, orOne(weight));
      return;
    }
    lackingWeight(part, result);
    if (weight == null || !answered && effect == Plan.MISSING) {
      sums.miss(orOne(weight), possible(measure, part));
    } else {
      sums.count(answered ? contribution(measure, part, points(part)[answer]) : ZERO, weight);
    }
  }

  /** Null while nobody has said what the part weighs. */
  Fraction weight(Plan.Part part) {
    if (part.weighedBy() < 0) {
      return Fraction.of(part.quarters(), 4);
    }
    Plan.Question question = plan.questions.get(part.weighedBy());
    boolean given = Boolean.TRUE.equals(asked(part.weighedBy())) && question.answer() >= 0;
    return given ? Fraction.of(question.halves()[question.answer()], 2) : null;
  }

  private static Fraction orOne(Fraction weight) {
    return weight == null ? Fraction.of(1, 1) : weight;
  }

  /** A weight that is not asked for cannot be lacking; what it would weigh is. */
  private void lackingWeight(Plan.Part part, SlowResult result) {
    if (weight(part) == null) {
      boolean never = Boolean.FALSE.equals(asked(part.weighedBy()));
      result.missing.addAll(never ? Set.of("q" + part.item()) : lacking(part.weighedBy()));
    }
  }

  private List<Fraction> possible(Plan.Measure measure, Plan.Part part) {
    List<Fraction> possible = new ArrayList<>();
    for (int halves : points(part)) {
      possible.add(contribution(measure, part, halves));
    }
    return possible;
  }

  private int[] points(Plan.Part part) {
    return part.own().length > 0 ? part.own() : plan.questions.get(part.item()).halves();
  }

  private Fraction contribution(Plan.Measure measure, Plan.Part part, int halves) {
    int lowest = Arrays.stream(points(part)).min().getAsInt();
    int highest = Arrays.stream(points(part)).max().getAsInt();
    int keyed = part.reversed() ? lowest + highest - halves : halves;
    int threshold = part.threshold() == Plan.NOTHING ? measure.thresholdHalves() : part.threshold();
    if (measure.method() == Plan.COUNT) {
      return keyed >= threshold ? orOne(weight(part)) : ZERO;
    }
    return Fraction.of(keyed, 2).times(orOne(weight(part)));
  }

  private void scale(Plan.Measure measure, Plan.Part part, SlowSums sums, SlowResult result) {
    SlowResult other = score(part.scale());
    if (!other.applies && !other.groupUnknown && !other.contradicted) {
      if (measure.skippedZero()) {
        sums.count(ZERO, weight(part));
      }
    } else if (other.none == null && other.number()) {
      sums.count(contribution(measure, part, other.low), weight(part));
    } else {
      Fraction low = other.none == null ? other.low : ZERO.minus(FAR);
      Fraction high = other.none == null ? other.high : FAR;
      List<Fraction> possible =
          List.of(contribution(measure, part, low), contribution(measure, part, high));
      if (other.groupUnknown || other.perhapsNothing) {
        sums.perhaps.add(new SlowSums.Perhaps(weight(part), possible));
      } else {
        sums.miss(weight(part), possible);
      }
      if (other.applies) {
        result.missing.addAll(other.missing);
      }
    }
  }

  private Fraction contribution(Plan.Measure measure, Plan.Part part, Fraction score) {
    if (measure.method() == Plan.COUNT) {
      return score.atLeast(Fraction.of(measure.thresholdHalves(), 2)) ? weight(part) : ZERO;
    }
    return score.times(weight(part));
  }
}
