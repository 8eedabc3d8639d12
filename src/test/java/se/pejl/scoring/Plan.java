package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A random form and a random set of answers, in plain numbers: halves of points, never text. */
final class Plan {

  static final int NOTHING = Integer.MIN_VALUE;
  static final int DECLINED = Integer.MIN_VALUE + 1;
  static final int NOT_APPLICABLE = Integer.MIN_VALUE + 2;
  static final int NOT_KNOWN = Integer.MIN_VALUE + 3;

  /** Methods. */
  static final int SUM = 0;

  static final int MEAN = 1;
  static final int COUNT = 2;
  static final int HIGHEST = 3;
  static final int LOWEST = 4;
  static final int DECIDE = 5;
  static final int GOALS = 6;

  /** Rules for missing answers. */
  static final int REFUSE = 0;

  static final int PRORATE = 1;
  static final int ZERO = 2;
  static final int INTERVAL = 3;
  static final int LEAVE_OUT = 4;

  /** What an item without an answer does. */
  static final int MISSING = 0;

  static final int COUNTS_ZERO = 1;
  static final int LEAVES = 2;

  /** The least and most that a scale without a score is said to have. */
  static final int FAR = 1000;

  /** When an item is asked; in a group that repeats, when the name of its place is answered. */
  enum Gate {
    ALWAYS,
    ANSWER,
    NAMED,
    INFORMANT,
    AGE,
    SAID
  }

  /**
   * An item.
   *
   * @param gate when it is asked, and then what it hangs on: another item or the person
   * @param number whether it is answered by a number and not by choosing
   * @param halves points of each option, or every number that can be given, in halves
   * @param when the condition of gate SAID
   * @param section where it stands among the conditions of sections; -1 for one without
   * @param critical the first option that is critical; -1 when none is
   * @param marks the item that it is a mark on; -1 for most
   * @param typed what was given; a mark that was not set follows its item
   */
  record Question(
      boolean number,
      int[] halves,
      Gate gate,
      int hangsOn,
      int fromRank,
      Said when,
      int section,
      int critical,
      int marks,
      int typed,
      int answer) {

    /** A mark on this one, which stands here. */
    Question mark(int here, int given) {
      int follows = answer >= 0 ? 0 : answer;
      int counts = given == NOTHING ? follows : given;
      return new Question(
          false, new int[] {0, 2}, gate, hangsOn, fromRank, when, section, -1, here, given, counts);
    }

    boolean canWeigh() {
      return Arrays.stream(halves).allMatch(points -> points > 0);
    }

    /** The answer in this place, as it is written. */
    String given(int place) {
      return number ? halved(halves[place]).toString() : "o" + place;
    }
  }

  /** How something is rounded: 0 half up, 1 half even, 2 down, 3 up, 4 not at all. */
  record Round(int mode, int decimals) {}

  /**
   * A part of a scale.
   *
   * @param item -1 when it is another scale
   * @param threshold halves; {@link #NOTHING} when it has none of its own
   * @param own points of the scale's own, in halves; empty when it has none
   * @param weighedBy the item whose answer is the weight; -1 when it is written in the form
   */
  record Part(
      int item,
      int scale,
      boolean reversed,
      int quarters,
      int threshold,
      int[] own,
      int weighedBy) {}

  /** Points of an item, or the score of a scale, are at least so many halves: then these halves. */
  record Line(int item, int scale, int halves, int gives) {}

  /** What happens to the raw score: rows of halves and what they give, times and plus in halves. */
  record Change(int[][] lookup, int times, int plus, Round round) {}

  /** One scale. */
  record Measure(
      List<Part> parts,
      int method,
      int correlation,
      Round methodRound,
      int thresholdHalves,
      List<Line> lines,
      int otherwise,
      int rule,
      int atMost,
      boolean perItem,
      Round ruleRound,
      int declined,
      int notApplicable,
      boolean skippedZero,
      Change change,
      PlannedReading.Norms norms,
      Whom validFor,
      List<PlannedReading.Way> ways) {}

  /** A check, and the first of the scales it takes the score from, with all after it; or none. */
  record Check(Said when, int voidsFrom) {}

  final List<Check> checks = new ArrayList<>();
  final List<Said> flags = new ArrayList<>();
  final List<Question> questions = new ArrayList<>();
  final List<Said> sections = new ArrayList<>();
  final int[] days = new int[2];
  final List<Measure> measures = new ArrayList<>();
  Person person;
  int youngest = -1;
  int oldest = -1;

  static Plan random(Random random) {
    Plan plan = new Plan();
    plan.person = new PlannedPeople(random).person();
    if (random.nextInt(3) == 0) {
      plan.youngest = 10 + random.nextInt(6);
      plan.oldest = plan.youngest + random.nextInt(6);
    }
    for (int day = 0; day < plan.days.length; day++) {
      plan.days[day] = random.nextInt(4) == 0 ? NOTHING : 1 + random.nextInt(9);
    }
    int items = 1 + random.nextInt(10);
    for (int i = 0; i < items; i++) {
      plan.questions.add(plan.question(random, i));
    }
    PlannedMeasures measures = new PlannedMeasures(plan, random);
    int plain = 1 + random.nextInt(3);
    for (int i = 0; i < plain; i++) {
      plan.measures.add(measures.measure(random.nextInt(8) == 0 ? DECIDE : -1, false));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      plan.measures.add(measures.measure(random.nextInt(4) == 0 ? DECIDE : -1, true));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int from = random.nextInt(2 * plan.measures.size());
      boolean voids = from < plan.measures.size();
      int before = voids ? from : plan.measures.size();
      plan.checks.add(new Check(Said.random(plan, random, before, 2), voids ? from : -1));
      plan.flags.add(Said.random(plan, random, plan.measures.size(), 2));
    }
    return plan;
  }

  /** Whether two items are answered in the same way. */
  boolean alike(int one, int other) {
    Question first = questions.get(one);
    Question second = questions.get(other);
    return first.number() == second.number()
        && (first.number() || first.halves().length == second.halves().length);
  }

  private Question question(Random random, int place) {
    if (place > 0 && questions.get(place - 1).marks() < 0 && random.nextInt(8) == 0) {
      return questions.get(place - 1).mark(place - 1, random.nextBoolean() ? NOTHING : 1);
    }
    if (place > 0 && random.nextInt(6) == 0) {
      sections.add(Said.random(this, random, 0, 1));
    }
    boolean number = random.nextInt(4) == 0;
    int[] halves = number ? numbers(random) : options(random);
    Gate gate = random.nextInt(3) > 0 ? Gate.ALWAYS : Gate.values()[random.nextInt(6)];
    gate = place == 0 && gate != Gate.AGE ? Gate.ALWAYS : gate;
    int answer =
        switch (random.nextInt(10)) {
          case 0 -> NOTHING;
          case 1 -> DECLINED;
          case 2 -> NOT_APPLICABLE;
          case 3 -> NOT_KNOWN;
          default -> random.nextInt(halves.length);
        };
    int on = place == 0 ? -1 : random.nextInt(place);
    Said when = gate == Gate.SAID ? Said.random(this, random, 0, 1) : null;
    int critical = number || random.nextInt(3) > 0 ? -1 : random.nextInt(halves.length);
    int section = sections.size() - 1;
    return new Question(
        number, halves, gate, on, random.nextInt(3), when, section, critical, -1, answer, answer);
  }

  private static int[] options(Random random) {
    int kind = random.nextInt(4);
    return IntStream.range(0, kind == 3 ? 5 : 2 + random.nextInt(4))
        .map(o -> kind == 3 ? 2 * o - 4 : kind > 0 ? 2 * o : random.nextInt(14) - 3)
        .toArray();
  }

  private static int[] numbers(Random random) {
    int from = random.nextInt(3) > 0 ? 1 + random.nextInt(3) : random.nextInt(4) - 3;
    return IntStream.range(from, from + 2 + random.nextInt(10)).toArray();
  }

  static BigDecimal halved(int halves) {
    return BigDecimal.valueOf(halves * 5L, 1);
  }

  String answers() {
    StringBuilder answers = new StringBuilder();
    for (int day = 0; day < days.length; day++) {
      if (days[day] != NOTHING) {
        answers.append("d").append(day).append("=").append(date(days[day])).append(" ");
      }
    }
    for (int i = 0; i < questions.size(); i++) {
      int typed = questions.get(i).typed();
      if (typed != NOTHING) {
        answers.append("q").append(i).append("=").append(given(i, typed)).append(" ");
      }
    }
    return answers.toString();
  }

  private String given(int item, int typed) {
    return switch (typed) {
      case DECLINED -> "declined";
      case NOT_APPLICABLE -> "not-applicable";
      case NOT_KNOWN -> "not-known";
      default -> questions.get(item).given(typed);
    };
  }

  static String date(int day) {
    return "2024-01-0" + day;
  }
}
