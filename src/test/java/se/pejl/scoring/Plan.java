package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

/** A random form and a random set of answers, in plain numbers: halves of points, never text. */
final class Plan {

  static final int NOTHING = Integer.MIN_VALUE;
  static final int DECLINED = Integer.MIN_VALUE + 1;

  /** Points of each option, in halves. */
  record Question(int[] halves, int hangsOn, int fromRank, int answer) {}

  /** One scale: method 0 sum, 1 mean, 2 count; rule 0 refuse, 1 prorate, 2 zero, 3 interval. */
  record Measure(
      int[] items,
      boolean[] reversed,
      int method,
      int methodDecimals,
      int methodMode,
      int thresholdHalves,
      int rule,
      int atMost,
      boolean perItem,
      int ruleDecimals,
      int ruleMode,
      int timesHalves,
      int[] cutoffs) {}

  final List<Question> questions = new ArrayList<>();
  final List<Measure> measures = new ArrayList<>();

  static Plan random(Random random) {
    Plan plan = new Plan();
    int items = 1 + random.nextInt(10);
    for (int i = 0; i < items; i++) {
      plan.questions.add(question(random, i));
    }
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      plan.measures.add(measure(random, items));
    }
    return plan;
  }

  private static Question question(Random random, int place) {
    int[] halves = new int[2 + random.nextInt(4)];
    boolean whole = random.nextInt(3) > 0;
    for (int o = 0; o < halves.length; o++) {
      halves[o] = whole ? 2 * o : random.nextInt(14) - 3;
    }
    boolean hangs = place > 0 && random.nextInt(4) == 0;
    int answer =
        switch (random.nextInt(6)) {
          case 0 -> NOTHING;
          case 1 -> random.nextBoolean() ? DECLINED : random.nextInt(halves.length);
          default -> random.nextInt(halves.length);
        };
    return new Question(halves, hangs ? random.nextInt(place) : -1, random.nextInt(3), answer);
  }

  private static Measure measure(Random random, int items) {
    List<Integer> order = IntStream.range(0, items).boxed().collect(Collectors.toList());
    java.util.Collections.shuffle(order, random);
    int[] chosen =
        order.stream().limit(1 + random.nextInt(items)).mapToInt(Integer::intValue).toArray();
    boolean[] reversed = new boolean[chosen.length];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = random.nextInt(3) == 0;
    }
    int[] times = {2, 2, 8, 1, -2};
    int[] cutoffs = random.nextBoolean() ? new int[0] : new int[] {0, 3, 7};
    return new Measure(
        chosen,
        reversed,
        random.nextInt(3),
        random.nextInt(3),
        random.nextInt(4),
        random.nextInt(5),
        random.nextInt(4),
        random.nextInt(4),
        random.nextBoolean(),
        random.nextInt(2),
        random.nextInt(4),
        times[random.nextInt(times.length)],
        cutoffs);
  }

  Forms form() {
    Forms form = Forms.scored("random");
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      String options =
          IntStream.range(0, question.halves().length)
              .mapToObj(o -> "o" + o + "=" + halved(question.halves()[o]))
              .collect(Collectors.joining(" "));
      form.options("a" + i, options).choice("a" + i, "q" + i);
      if (question.hangsOn() >= 0) {
        int last = questions.get(question.hangsOn()).halves().length - 1;
        form.showIf("q" + question.hangsOn() + " >= o" + Math.min(last, question.fromRank()));
      }
    }
    for (int i = 0; i < measures.size(); i++) {
      form.scale(scale(i, measures.get(i)));
    }
    return form;
  }

  private static Scales scale(int place, Measure measure) {
    String items =
        IntStream.range(0, measure.items().length)
            .mapToObj(i -> (measure.reversed()[i] ? "-q" : "q") + measure.items()[i])
            .collect(Collectors.joining(" "));
    Scales scale =
        Scales.scale("s" + place, items)
            .by(method(measure))
            .missing(rule(measure))
            .times(halved(measure.timesHalves()));
    for (int cutoff : measure.cutoffs()) {
      scale.bands(cutoff + "=from" + cutoff);
    }
    return scale;
  }

  private static Method method(Measure measure) {
    return switch (measure.method()) {
      case 0 -> new Method.Sum();
      case 1 -> new Method.Mean(rounding(false, measure.methodMode(), measure.methodDecimals()));
      default -> new Method.Count(new java.math.BigDecimal(halved(measure.thresholdHalves())));
    };
  }

  private static MissingRule rule(Measure measure) {
    return switch (measure.rule()) {
      case 0 -> new MissingRule.Refuse();
      case 1 ->
          new MissingRule.Prorate(
              measure.atMost(),
              rounding(measure.perItem(), measure.ruleMode(), measure.ruleDecimals()));
      case 2 -> new MissingRule.BlankAsZero(measure.atMost());
      default -> new MissingRule.Interval();
    };
  }

  private static Rounding rounding(boolean perItem, int mode, int decimals) {
    Rounding.Mode[] modes = {
      Rounding.Mode.HALF_UP, Rounding.Mode.HALF_EVEN, Rounding.Mode.DOWN, Rounding.Mode.UP
    };
    return new Rounding(
        perItem ? Rounding.Place.ITEM : Rounding.Place.TOTAL, modes[mode], decimals);
  }

  private static String halved(int halves) {
    return (halves < 0 ? "-" : "") + Math.abs(halves) / 2 + (halves % 2 == 0 ? "" : ".5");
  }

  String answers() {
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < questions.size(); i++) {
      int answer = questions.get(i).answer();
      if (answer != NOTHING) {
        String given = answer == DECLINED ? "declined" : "o" + answer;
        answers.append("q").append(i).append("=").append(given).append(" ");
      }
    }
    return answers.toString();
  }
}
