package se.pejl.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the parts of a scale have come to, and what that makes together. */
final class SlowSums {

  private static final Fraction ZERO = Fraction.ZERO;

  final List<Fraction> answered = new ArrayList<>();
  final List<Fraction> least = new ArrayList<>();
  final List<Fraction> most = new ArrayList<>();
  final List<Perhaps> perhaps = new ArrayList<>();
  private final List<Fraction> answeredWeights = new ArrayList<>();
  private final List<Fraction> missingWeights = new ArrayList<>();

  /** A part that is in the scale or is not; nobody knows yet. */
  record Perhaps(Fraction weight, List<Fraction> possible) {}

  SlowSums copy() {
    SlowSums copy = new SlowSums();
    copy.answered.addAll(answered);
    copy.least.addAll(least);
    copy.most.addAll(most);
    copy.answeredWeights.addAll(answeredWeights);
    copy.missingWeights.addAll(missingWeights);
    return copy;
  }

  void count(Fraction counts, Fraction weight) {
    answered.add(counts);
    answeredWeights.add(weight);
  }

  void miss(Fraction weight, List<Fraction> possible) {
    least.add(possible.stream().reduce(Fraction::least).get());
    most.add(possible.stream().reduce(Fraction::most).get());
    missingWeights.add(weight);
  }

  // ---- the raw score

  static void raw(Plan.Measure measure, int rule, SlowSums sums, SlowResult result) {
    int missing = sums.least.size();
    List<Fraction> all = with(sums.answeredWeights, sums.missingWeights);
    if (missing == 0) {
      result.exactly(combined(measure, sums.answered, sums.answeredWeights));
      return;
    }
    switch (rule) {
      case Plan.PRORATE -> result.exactly(prorated(measure, sums, sum(all)));
      case Plan.ZERO -> result.exactly(combined(measure, with(sums.answered, zeros(missing)), all));
      case Plan.LEAVE_OUT -> result.exactly(combined(measure, sums.answered, sums.answeredWeights));
      default -> {
        result.low = combined(measure, with(sums.answered, sums.least), all);
        result.high = combined(measure, with(sums.answered, sums.most), all);
      }
    }
  }

  private static List<Fraction> zeros(int count) {
    return Collections.nCopies(count, ZERO);
  }

  private static List<Fraction> with(List<Fraction> some, List<Fraction> others) {
    List<Fraction> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static Fraction sum(List<Fraction> numbers) {
    return numbers.stream().reduce(ZERO, Fraction::plus);
  }

  private static Fraction combined(
      Plan.Measure measure, List<Fraction> counted, List<Fraction> weights) {
    return switch (measure.method()) {
      case Plan.MEAN -> mean(measure, sum(counted), sum(weights));
      case Plan.HIGHEST -> counted.stream().reduce(Fraction::most).get();
      case Plan.LOWEST -> counted.stream().reduce(Fraction::least).get();
      case Plan.GOALS -> goals(measure, sum(counted), weights);
      default -> sum(counted);
    };
  }

  private static Fraction mean(Plan.Measure measure, Fraction sum, Fraction weight) {
    return sum.by(weight).rounded(measure.methodRound().mode(), measure.methodRound().decimals());
  }

  /** 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²). */
  private static Fraction goals(Plan.Measure measure, Fraction sum, List<Fraction> weights) {
    Fraction rho = Fraction.of(measure.correlation(), 10);
    Fraction squares = sum(weights.stream().map(weight -> weight.times(weight)).toList());
    Fraction square = sum(weights).times(sum(weights));
    Fraction apart = Fraction.of(1, 1).minus(rho).times(squares);
    Fraction root = apart.plus(rho.times(square)).root();
    return Fraction.of(50, 1)
        .plus(Fraction.of(10, 1).times(sum).by(root))
        .rounded(measure.methodRound().mode(), measure.methodRound().decimals());
  }

  private static Fraction prorated(Plan.Measure measure, SlowSums sums, Fraction all) {
    Fraction sum = sum(sums.answered);
    Fraction answeredWeight = sum(sums.answeredWeights);
    Plan.Round round = measure.ruleRound();
    if (measure.perItem()) {
      Fraction each = sum.by(answeredWeight).rounded(round.mode(), round.decimals());
      Fraction total = sum.plus(each.times(sum(sums.missingWeights)));
      return measure.method() == Plan.MEAN ? mean(measure, total, all) : total;
    }
    return measure.method() == Plan.MEAN
        ? mean(measure, sum, answeredWeight)
        : sum.times(all).by(answeredWeight).rounded(round.mode(), round.decimals());
  }
}
