package se.pejl.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores a {@link Plan} by the documented rules, one by one and in fractions of whole numbers,
 * sharing nothing with the scorer.
 */
final class SlowScorer {

  private static final Fraction ZERO = Fraction.ZERO;
  private static final Fraction FAR = Fraction.of(Plan.FAR, 1);

  /** What came out of a scale: a number or a range, too little answered, or it does not apply. */
  private static final class Result {
    private Fraction low;
    private Fraction high;
    private int imputed;
    private String none;
    private boolean applies = true;
    private boolean groupUnknown;
    private boolean perhapsNothing;
    private int answered;
    private int needed;
    private final Set<String> missing = new LinkedHashSet<>();

    private boolean number() {
      return none == null && low.equals(high);
    }
  }

  private final Plan plan;

  SlowScorer(Plan plan) {
    this.plan = plan;
  }

  String scores() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < plan.measures.size(); i++) {
      lines.add("s" + i + " = " + told(plan.measures.get(i), score(i)));
    }
    return String.join("\n", lines);
  }

  private static String joined(Set<String> missing) {
    return String.join(" ", missing);
  }

  private String told(Plan.Measure measure, Result result) {
    if (result.none != null) {
      return result.none;
    }
    if (result.number()) {
      String imputed = result.imputed == 0 ? "" : ", " + result.imputed + " imputed";
      return result.low.decimal() + band(measure, result.low) + imputed;
    }
    String low = band(measure, result.low);
    String band = low.equals(band(measure, result.high)) ? low : "";
    return result.low.decimal()
        + ".."
        + result.high.decimal()
        + band
        + ", missing "
        + joined(result.missing);
  }

  private String band(Plan.Measure measure, Fraction value) {
    boolean bySex = measure.boysCutoffs().length > 0;
    if (bySex && plan.sex == 0) {
      return "";
    }
    String band = "";
    for (int cutoff : bySex && plan.sex == Plan.BOYS ? measure.boysCutoffs() : measure.cutoffs()) {
      if (value.atLeast(Fraction.of(cutoff, 1))) {
        band = " from" + cutoff;
      }
    }
    return band;
  }

  /** Whether an item is asked: yes, no, or null when an answer still decides that. */
  private Boolean asked(int item) {
    Plan.Question question = plan.questions.get(item);
    if (question.hangsOn() < 0) {
      return true;
    }
    Plan.Question gate = plan.questions.get(question.hangsOn());
    Boolean gateAsked = asked(question.hangsOn());
    if (gateAsked == null || !gateAsked) {
      return gateAsked;
    }
    return gate.answer() < 0
        ? null
        : Boolean.valueOf(gate.answer() >= Math.min(gate.halves().length - 1, question.fromRank()));
  }

  /** The item without an answer that decides whether this one is asked; itself when it is asked. */
  private String lacking(int item) {
    Boolean asked = asked(item);
    return asked == null ? lacking(plan.questions.get(item).hangsOn()) : "q" + item;
  }

  private Result score(int scale) {
    Plan.Measure measure = plan.measures.get(scale);
    Result result = new Result();
    if (measure.validFor() != Plan.ALL && measure.validFor() != plan.sex) {
      return not(result, plan.sex == 0 ? "GROUP_UNKNOWN" : "OTHER_GROUP");
    }
    if (measure.method() == Plan.DECIDE) {
      decide(measure, result);
    } else {
      add(measure, result);
    }
    return result.none == null ? finish(measure, result) : result;
  }

  private static Result not(Result result, String reason) {
    result.none = "not applicable, " + reason;
    result.applies = false;
    result.groupUnknown = reason.equals("GROUP_UNKNOWN");
    return result;
  }

  // ---- parts

  /** A part that is in the scale or is not; nobody knows yet. */
  private record Perhaps(Plan.Part part, List<Fraction> possible) {}

  /** What the parts have come to. */
  private static final class Sums {
    private final List<Fraction> answered = new ArrayList<>();
    private final List<Fraction> least = new ArrayList<>();
    private final List<Fraction> most = new ArrayList<>();
    private final List<Perhaps> perhaps = new ArrayList<>();
    private Fraction answeredWeight = ZERO;
    private Fraction missingWeight = ZERO;

    private Sums copy() {
      Sums copy = new Sums();
      copy.answered.addAll(answered);
      copy.least.addAll(least);
      copy.most.addAll(most);
      copy.answeredWeight = answeredWeight;
      copy.missingWeight = missingWeight;
      return copy;
    }
  }

  private void add(Plan.Measure measure, Result result) {
    Sums sums = new Sums();
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
      not(result, "NOT_ASKED");
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
      tooLittle(result);
    }
    result.perhapsNothing = perhapsNothing(measure, sums);
  }

  /** Whether answers can still come so that the scale does not apply. */
  private boolean perhapsNothing(Plan.Measure measure, Sums sums) {
    List<Result> ways = ways(measure, Plan.INTERVAL, sums);
    if (ways.contains(null)) {
      return true;
    }
    Result all = new Result();
    widest(ways, all);
    return finish(measure, all).none != null;
  }

  private static void widest(List<Result> ways, Result all) {
    all.low = ways.stream().map(way -> way.low).reduce(Fraction::least).get();
    all.high = ways.stream().map(way -> way.high).reduce(Fraction::most).get();
  }

  /** Every way in which the uncertain parts can be in the scale or not, each counted out. */
  private static List<Result> ways(Plan.Measure measure, int rule, Sums sums) {
    List<Result> ways = new ArrayList<>();
    for (int way = 0; way < 1 << sums.perhaps.size(); way++) {
      Sums supposed = sums.copy();
      for (int i = 0; i < sums.perhaps.size(); i++) {
        Perhaps perhaps = sums.perhaps.get(i);
        if ((way >> i & 1) == 1) {
          miss(supposed, perhaps.part(), perhaps.possible());
        } else if (measure.skippedZero()) {
          count(supposed, ZERO, perhaps.part());
        }
      }
      Result result = new Result();
      boolean nothing = supposed.answered.isEmpty() && supposed.least.isEmpty();
      if (!nothing) {
        raw(measure, rule, supposed, result);
      }
      ways.add(nothing ? null : result);
    }
    return ways;
  }

  /** A range covers every way; another rule gives a score only when it is the same every way. */
  private static boolean everyWay(Plan.Measure measure, Sums sums, Result result) {
    List<Result> ways = ways(measure, measure.rule(), sums);
    if (ways.contains(null)) {
      return false;
    }
    widest(ways, result);
    boolean fills = measure.rule() == Plan.PRORATE || measure.rule() == Plan.ZERO;
    result.imputed = fills ? sums.least.size() : 0;
    return measure.rule() == Plan.INTERVAL || result.number();
  }

  private static void tooLittle(Result result) {
    result.none =
        "not scorable, "
            + result.answered
            + " answered, "
            + result.needed
            + " needed, missing "
            + joined(result.missing);
  }

  private static Fraction weight(Plan.Part part) {
    return Fraction.of(part.quarters(), 4);
  }

  private void item(Plan.Measure measure, Plan.Part part, Sums sums, Result result) {
    Boolean asked = asked(part.item());
    int answer = plan.questions.get(part.item()).answer();
    if (asked == null) {
      sums.perhaps.add(new Perhaps(part, possible(measure, part)));
      result.missing.add(lacking(part.item()));
    } else if (!asked) {
      if (measure.skippedZero()) {
        count(sums, ZERO, part);
      }
    } else if (answer >= 0) {
      count(sums, contribution(measure, part, points(part)[answer]), part);
    } else {
      int effect = effect(measure, answer);
      if (effect == Plan.MISSING) {
        miss(sums, part, possible(measure, part));
        result.missing.add("q" + part.item());
      } else if (effect == Plan.COUNTS_ZERO) {
        count(sums, ZERO, part);
      }
    }
  }

  private static void count(Sums sums, Fraction counts, Plan.Part part) {
    sums.answered.add(counts);
    sums.answeredWeight = sums.answeredWeight.plus(weight(part));
  }

  private List<Fraction> possible(Plan.Measure measure, Plan.Part part) {
    List<Fraction> possible = new ArrayList<>();
    for (int halves : points(part)) {
      possible.add(contribution(measure, part, halves));
    }
    return possible;
  }

  private static void miss(Sums sums, Plan.Part part, List<Fraction> possible) {
    sums.least.add(possible.stream().reduce(Fraction::least).get());
    sums.most.add(possible.stream().reduce(Fraction::most).get());
    sums.missingWeight = sums.missingWeight.plus(weight(part));
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
      return keyed >= threshold ? weight(part) : ZERO;
    }
    return Fraction.of(keyed, 2).times(weight(part));
  }

  private void scale(Plan.Measure measure, Plan.Part part, Sums sums, Result result) {
    Result other = score(part.scale());
    if (!other.applies && !other.groupUnknown) {
      if (measure.skippedZero()) {
        count(sums, ZERO, part);
      }
    } else if (other.none == null && other.number()) {
      count(sums, contribution(measure, part, other.low), part);
    } else {
      Fraction low = other.none == null ? other.low : ZERO.minus(FAR);
      Fraction high = other.none == null ? other.high : FAR;
      List<Fraction> possible =
          List.of(contribution(measure, part, low), contribution(measure, part, high));
      if (other.groupUnknown || other.perhapsNothing) {
        sums.perhaps.add(new Perhaps(part, possible));
      } else {
        miss(sums, part, possible);
      }
      if (other.applies) {
        result.missing.addAll(other.missing);
      }
    }
  }

  private static Fraction contribution(Plan.Measure measure, Plan.Part part, Fraction score) {
    if (measure.method() == Plan.COUNT) {
      return score.atLeast(Fraction.of(measure.thresholdHalves(), 2)) ? weight(part) : ZERO;
    }
    return score.times(weight(part));
  }

  // ---- the raw score

  private static void raw(Plan.Measure measure, int rule, Sums sums, Result result) {
    int missing = sums.least.size();
    Fraction all = sums.answeredWeight.plus(sums.missingWeight);
    if (missing == 0) {
      exactly(result, combined(measure, sums.answered, sums.answeredWeight));
      return;
    }
    switch (rule) {
      case Plan.PRORATE -> exactly(result, prorated(measure, sums, all));
      case Plan.ZERO ->
          exactly(result, combined(measure, with(sums.answered, zeros(missing)), all));
      case Plan.LEAVE_OUT -> exactly(result, combined(measure, sums.answered, sums.answeredWeight));
      default -> {
        result.low = combined(measure, with(sums.answered, sums.least), all);
        result.high = combined(measure, with(sums.answered, sums.most), all);
      }
    }
  }

  private static void exactly(Result result, Fraction raw) {
    result.low = raw;
    result.high = raw;
  }

  private static List<Fraction> zeros(int count) {
    return java.util.Collections.nCopies(count, ZERO);
  }

  private static List<Fraction> with(List<Fraction> some, List<Fraction> others) {
    List<Fraction> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static Fraction sum(List<Fraction> numbers) {
    return numbers.stream().reduce(ZERO, Fraction::plus);
  }

  private static Fraction combined(Plan.Measure measure, List<Fraction> counted, Fraction weight) {
    return switch (measure.method()) {
      case Plan.MEAN -> mean(measure, sum(counted), weight);
      case Plan.HIGHEST -> counted.stream().reduce(Fraction::most).get();
      case Plan.LOWEST -> counted.stream().reduce(Fraction::least).get();
      default -> sum(counted);
    };
  }

  private static Fraction mean(Plan.Measure measure, Fraction sum, Fraction weight) {
    return sum.by(weight).rounded(measure.methodRound().mode(), measure.methodRound().decimals());
  }

  private static Fraction prorated(Plan.Measure measure, Sums sums, Fraction all) {
    Fraction sum = sum(sums.answered);
    Plan.Round round = measure.ruleRound();
    if (measure.perItem()) {
      Fraction each = sum.by(sums.answeredWeight).rounded(round.mode(), round.decimals());
      Fraction total = sum.plus(each.times(sums.missingWeight));
      return measure.method() == Plan.MEAN ? mean(measure, total, all) : total;
    }
    return measure.method() == Plan.MEAN
        ? mean(measure, sum, sums.answeredWeight)
        : sum.times(all).by(sums.answeredWeight).rounded(round.mode(), round.decimals());
  }

  // ---- decision tables

  private void decide(Plan.Measure measure, Result result) {
    List<Fraction> possible = new ArrayList<>();
    boolean settled = false;
    for (int i = 0; i < measure.lines().size() && !settled; i++) {
      Plan.Line line = measure.lines().get(i);
      Boolean holds = holds(line);
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
      not(result, "NOTHING_DECIDED");
      return;
    }
    result.low = possible.stream().reduce(Fraction::least).get();
    result.high = possible.stream().reduce(Fraction::most).get();
    lacking(measure, result);
    Result range = new Result();
    range.low = result.low;
    range.high = result.high;
    result.perhapsNothing = noneToo || finish(measure, range).none != null;
    boolean open = !result.low.equals(result.high) && measure.rule() != Plan.INTERVAL;
    if (noneToo || open) {
      tooLittle(result);
    }
  }

  /** First the items that lines name, then those of the scales they name. */
  private void lacking(Plan.Measure measure, Result result) {
    Set<Integer> asked = new LinkedHashSet<>();
    for (Plan.Line line : measure.lines()) {
      if (line.item() >= 0 && !Boolean.FALSE.equals(asked(line.item()))) {
        asked.add(line.item());
        if (open(line.item())) {
          result.missing.add(lacking(line.item()));
        }
      }
    }
    for (Plan.Line line : measure.lines()) {
      if (line.item() < 0) {
        Result other = score(line.scale());
        if (other.applies && !other.number()) {
          result.missing.addAll(other.missing);
        }
      }
    }
    result.answered = (int) asked.stream().filter(item -> !open(item)).count();
    result.needed = measure.rule() == Plan.INTERVAL ? 0 : asked.size();
  }

  /** Whether an answer to an item, or to what it hangs on, can still come. */
  private boolean open(int item) {
    Boolean asked = asked(item);
    return asked == null || asked && plan.questions.get(item).answer() < 0;
  }

  /** Whether an answer can still come that a scale rests on. */
  private boolean openScale(int scale) {
    Plan.Measure measure = plan.measures.get(scale);
    Result result = score(scale);
    if (result.groupUnknown || measure.validFor() != Plan.ALL && measure.validFor() != plan.sex) {
      return result.groupUnknown;
    }
    return measure.lines().stream()
            .anyMatch(line -> line.item() >= 0 ? open(line.item()) : openScale(line.scale()))
        || measure.parts().stream()
            .anyMatch(part -> part.item() >= 0 ? open(measure, part) : openScale(part.scale()));
  }

  private boolean open(Plan.Measure measure, Plan.Part part) {
    boolean asked = Boolean.TRUE.equals(asked(part.item()));
    return open(part.item())
        && (!asked || effect(measure, plan.questions.get(part.item()).answer()) == Plan.MISSING);
  }

  private static int effect(Plan.Measure measure, int answer) {
    return answer == Plan.DECLINED
        ? measure.declined()
        : answer == Plan.NOT_APPLICABLE ? measure.notApplicable() : Plan.MISSING;
  }

  private Boolean holds(Plan.Line line) {
    Fraction from = Fraction.of(line.halves(), 2);
    if (line.item() >= 0) {
      Plan.Question question = plan.questions.get(line.item());
      boolean known = Boolean.TRUE.equals(asked(line.item())) && question.answer() >= 0;
      if (!known) {
        return open(line.item()) ? null : Boolean.FALSE;
      }
      return Fraction.of(question.halves()[question.answer()], 2).atLeast(from);
    }
    Result score = score(line.scale());
    if (score.none != null) {
      return openScale(line.scale()) ? null : Boolean.FALSE;
    }
    return score.low.atLeast(from) ? Boolean.TRUE : score.high.atLeast(from) ? null : Boolean.FALSE;
  }

  // ---- from the raw score to the score

  private Result finish(Plan.Measure measure, Result result) {
    Plan.Change change = measure.change();
    if (change.lookup().length > 0 && !lookedUp(change.lookup(), result)) {
      return outside(result, "OUTSIDE_TABLE");
    }
    Fraction times = Fraction.of(change.times(), 2);
    Fraction plus = Fraction.of(change.plus(), 2);
    Fraction one = rounded(change, result.low.times(times).plus(plus));
    Fraction other = rounded(change, result.high.times(times).plus(plus));
    result.low = one.least(other);
    result.high = one.most(other);
    return measure.norms().isEmpty() ? result : normed(measure, result);
  }

  /** While it is a range, some of it may yet lie inside. */
  private static Result outside(Result result, String reason) {
    if (result.low.equals(result.high)) {
      return not(result, reason);
    }
    tooLittle(result);
    return result;
  }

  private static Fraction rounded(Plan.Change change, Fraction value) {
    return change.round() == null
        ? value
        : value.rounded(change.round().mode(), change.round().decimals());
  }

  private static boolean lookedUp(int[][] rows, Result result) {
    List<Fraction> found = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      boolean begins = result.high.atLeast(Fraction.of(rows[row][0], 2));
      boolean ended = row + 1 < rows.length && result.low.atLeast(Fraction.of(rows[row + 1][0], 2));
      if (begins && !ended) {
        found.add(Fraction.of(rows[row][1], 2));
      }
    }
    boolean below = !result.low.atLeast(Fraction.of(rows[0][0], 2));
    if (!below) {
      result.low = found.stream().reduce(Fraction::least).get();
      result.high = found.stream().reduce(Fraction::most).get();
    }
    return !below;
  }

  private Result normed(Plan.Measure measure, Result result) {
    for (Plan.Norm norm : measure.norms()) {
      if (norm.group() == Plan.ALL || norm.group() == plan.sex) {
        Fraction one = normed(norm, result.low);
        Fraction other = normed(norm, result.high);
        if (one == null || other == null) {
          return outside(result, "OUTSIDE_NORMS");
        }
        List<Fraction> all = new ArrayList<>(List.of(one, other));
        for (int[] row : norm.rows()) {
          Fraction raw = Fraction.of(row[0], 1);
          if (raw.atLeast(result.low) && result.high.atLeast(raw)) {
            all.add(Fraction.of(row[1], 1));
          }
        }
        result.low = all.stream().reduce(Fraction::least).get();
        result.high = all.stream().reduce(Fraction::most).get();
        return result;
      }
    }
    return not(result, "GROUP_UNKNOWN");
  }

  /**
   * From one row to the next on a straight line, half up; null outside, or where only rows count.
   */
  private static Fraction normed(Plan.Norm norm, Fraction raw) {
    for (int row = 0; row < norm.rows().length; row++) {
      Fraction here = Fraction.of(norm.rows()[row][0], 1);
      Fraction value = Fraction.of(norm.rows()[row][1], 1);
      if (raw.equals(here)) {
        return value;
      }
      boolean next = row + 1 < norm.rows().length;
      if (norm.between() && next && raw.atLeast(here)) {
        Fraction there = Fraction.of(norm.rows()[row + 1][0], 1);
        if (there.atLeast(raw) && !there.equals(raw)) {
          Fraction rise = Fraction.of(norm.rows()[row + 1][1], 1).minus(value);
          Fraction part = raw.minus(here).by(there.minus(here));
          return value.plus(rise.times(part)).rounded(0, 0);
        }
      }
    }
    return null;
  }
}
