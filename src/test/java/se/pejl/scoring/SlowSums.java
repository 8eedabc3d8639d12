package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;

/** What the parts of a scale have come to, and what that makes together. */
final class SlowSums {

  private static final Fraction ZERO = Fraction.ZERO;

  final List<Fraction> answered = new ArrayList<>();
  final List<Fraction> least = new ArrayList<>();
  final List<Fraction> most = new ArrayList<>();
  final List<Perhaps> perhaps = new ArrayList<>();
  private Fraction answeredWeight = ZERO;
  private Fraction missingWeight = ZERO;

  /** A part that is in the scale or is not; nobody knows yet. */
  record Perhaps(Plan.Part part, List<Fraction> possible) {}

  SlowSums copy() {
    SlowSums copy = new SlowSums();
    copy.answered.addAll(answered);
    copy.least.addAll(least);
    copy.most.addAll(most);
    copy.answeredWeight = answeredWeight;
    copy.missingWeight = missingWeight;
    return copy;
  }

  static Fraction weight(Plan.Part part) {
    return Fraction.of(part.quarters(), 4);
  }

  static void count(SlowSums sums, Fraction counts, Plan.Part part) {
    sums.answered.add(counts);
    sums.answeredWeight = sums.answeredWeight.plus(weight(part));
  }

  static void miss(SlowSums sums, Plan.Part part, List<Fraction> possible) {
    sums.least.add(possible.stream().reduce(Fraction::least).get());
    sums.most.add(possible.stream().reduce(Fraction::most).get());
    sums.missingWeight = sums.missingWeight.plus(weight(part));
  }

  // ---- the raw score

  static void raw(Plan.Measure measure, int rule, SlowSums sums, SlowResult result) {
    int missing = sums.least.size();
    Fraction all = sums.answeredWeight.plus(sums.missingWeight);
    if (missing == 0) {
      result.exactly(combined(measure, sums.answered, sums.answeredWeight));
      return;
    }
    switch (rule) {
      case Plan.PRORATE -> result.exactly(prorated(measure, sums, all));
      case Plan.ZERO -> result.exactly(combined(measure, with(sums.answered, zeros(missing)), all));
      case Plan.LEAVE_OUT -> result.exactly(combined(measure, sums.answered, sums.answeredWeight));
      default -> {
        result.low = combined(measure, with(sums.answered, sums.least), all);
        result.high = combined(measure, with(sums.answered, sums.most), all);
      }
    }
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

  private static Fraction prorated(Plan.Measure measure, SlowSums sums, Fraction all) {
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
}
