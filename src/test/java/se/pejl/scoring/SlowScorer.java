package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores a {@link Plan} by the documented rules, one by one and in fractions of whole numbers,
 * sharing nothing with the scorer.
 */
final class SlowScorer {

  /** A fraction; the number below is above zero. */
  private record Fraction(long over, long under) {

    Fraction {
      long common = common(Math.abs(over), under);
      over /= common;
      under /= common;
    }

    private static long common(long a, long b) {
      return b == 0 ? a : common(b, a % b);
    }

    Fraction plus(Fraction other) {
      return new Fraction(over * other.under + other.over * under, under * other.under);
    }

    Fraction times(Fraction other) {
      return new Fraction(over * other.over, under * other.under);
    }

    Fraction by(long number) {
      return new Fraction(over, under * number);
    }

    boolean atLeast(Fraction other) {
      return over * other.under >= other.over * under;
    }

    /** Modes: 0 half away from zero, 1 half to even, 2 down, 3 up. */
    Fraction rounded(int mode, int decimals) {
      long ten = (long) Math.pow(10, decimals);
      long down = Math.floorDiv(over * ten, under);
      long rest = over * ten - down * under;
      long half = Long.compare(2 * rest, under);
      boolean up =
          switch (mode) {
            case 0 -> half > 0 || half == 0 && over > 0;
            case 1 -> half > 0 || half == 0 && down % 2 != 0;
            case 2 -> false;
            default -> rest > 0;
          };
      return new Fraction(down + (up ? 1 : 0), ten);
    }

    String decimal() {
      StringBuilder text = new StringBuilder(over < 0 ? "-" : "");
      long left = Math.abs(over);
      text.append(left / under);
      left = left % under;
      for (text.append(left == 0 ? "" : "."); left != 0; left = left * 10 % under) {
        text.append(left * 10 / under);
      }
      return text.toString();
    }
  }

  private static final Fraction ZERO = new Fraction(0, 1);

  private final Plan plan;

  SlowScorer(Plan plan) {
    this.plan = plan;
  }

  String scores() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < plan.measures.size(); i++) {
      lines.add("s" + i + " = " + score(plan.measures.get(i)));
    }
    return String.join("\n", lines);
  }

  private boolean asked(int item) {
    Plan.Question question = plan.questions.get(item);
    if (question.hangsOn() < 0) {
      return true;
    }
    Plan.Question gate = plan.questions.get(question.hangsOn());
    int from = Math.min(gate.halves().length - 1, question.fromRank());
    return asked(question.hangsOn()) && gate.answer() >= 0 && gate.answer() >= from;
  }

  private String score(Plan.Measure measure) {
    Fraction sum = ZERO;
    Fraction least = ZERO;
    Fraction most = ZERO;
    int answered = 0;
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < measure.items().length; i++) {
      int item = measure.items()[i];
      Plan.Question question = plan.questions.get(item);
      if (!asked(item)) {
        continue;
      }
      List<Fraction> possible = new ArrayList<>();
      for (int halves : question.halves()) {
        possible.add(contribution(measure, question, halves, measure.reversed()[i]));
      }
      if (question.answer() >= 0) {
        answered++;
        sum = sum.plus(possible.get(question.answer()));
      } else {
        missing.add("q" + item);
        least = least.plus(possible.stream().reduce((a, b) -> a.atLeast(b) ? b : a).get());
        most = most.plus(possible.stream().reduce((a, b) -> a.atLeast(b) ? a : b).get());
      }
    }
    if (answered + missing.size() == 0) {
      return "not applicable, NOT_ASKED";
    }
    return outcome(measure, sum, sum.plus(least), sum.plus(most), answered, missing);
  }

  private static Fraction contribution(
      Plan.Measure measure, Plan.Question question, int halves, boolean reversed) {
    int lowest = question.halves()[0];
    int highest = question.halves()[0];
    for (int other : question.halves()) {
      lowest = Math.min(lowest, other);
      highest = Math.max(highest, other);
    }
    int keyed = reversed ? lowest + highest - halves : halves;
    if (measure.method() == 2) {
      return new Fraction(keyed >= measure.thresholdHalves() ? 1 : 0, 1);
    }
    return new Fraction(keyed, 2);
  }

  private static String outcome(
      Plan.Measure measure,
      Fraction sum,
      Fraction least,
      Fraction most,
      int answered,
      List<String> missing) {
    int asked = answered + missing.size();
    int needed =
        switch (measure.rule()) {
          case 0 -> asked;
          case 3 -> 0;
          default -> Math.max(1, asked - measure.atMost());
        };
    if (answered < needed) {
      return "not scorable, "
          + answered
          + " answered, "
          + needed
          + " needed, missing "
          + String.join(" ", missing);
    }
    if (measure.rule() == 3) {
      return range(measure, mean(measure, least, asked), mean(measure, most, asked), missing);
    }
    Fraction raw =
        measure.rule() == 1 && !missing.isEmpty()
            ? prorated(measure, sum, answered, asked)
            : mean(measure, sum, asked);
    return banded(measure, times(measure, raw), missing.size());
  }

  private static Fraction prorated(Plan.Measure measure, Fraction sum, int answered, int asked) {
    if (measure.perItem()) {
      Fraction each = sum.by(answered).rounded(measure.ruleMode(), measure.ruleDecimals());
      Fraction total = sum.plus(each.times(new Fraction(asked - answered, 1)));
      return mean(measure, total, asked);
    }
    return measure.method() == 1
        ? mean(measure, sum, answered)
        : sum.times(new Fraction(asked, 1))
            .by(answered)
            .rounded(measure.ruleMode(), measure.ruleDecimals());
  }

  private static Fraction mean(Plan.Measure measure, Fraction sum, int items) {
    return measure.method() == 1
        ? sum.by(items).rounded(measure.methodMode(), measure.methodDecimals())
        : sum;
  }

  private static Fraction times(Plan.Measure measure, Fraction raw) {
    return raw.times(new Fraction(measure.timesHalves(), 2));
  }

  private static String range(
      Plan.Measure measure, Fraction least, Fraction most, List<String> missing) {
    Fraction one = times(measure, least);
    Fraction other = times(measure, most);
    Fraction low = one.atLeast(other) ? other : one;
    Fraction high = one.atLeast(other) ? one : other;
    if (low.equals(high)) {
      return banded(measure, low, 0);
    }
    String band = band(measure, low).equals(band(measure, high)) ? band(measure, low) : "";
    return low.decimal() + ".." + high.decimal() + band + ", missing " + String.join(" ", missing);
  }

  private static String banded(Plan.Measure measure, Fraction value, int imputed) {
    return value.decimal()
        + band(measure, value)
        + (imputed == 0 ? "" : ", " + imputed + " imputed");
  }

  private static String band(Plan.Measure measure, Fraction value) {
    String band = "";
    for (int cutoff : measure.cutoffs()) {
      if (value.atLeast(new Fraction(cutoff, 1))) {
        band = " from" + cutoff;
      }
    }
    return band;
  }
}
