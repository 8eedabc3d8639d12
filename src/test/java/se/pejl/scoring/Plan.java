package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A random form and a random set of answers, in plain numbers: halves of points, never text. */
final class Plan {

  static final int NOTHING = Integer.MIN_VALUE;

  /** Why there is no answer: the first of the five reasons, and the others after it. */
  static final int REASON = Integer.MIN_VALUE + 1;

  static final String[] REASONS = {
    "declined", "not-known", "not-asked", "not-assessable", "not-applicable"
  };

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

  /** How an item is answered: by options with points or without, a number, or words. */
  enum Kind {
    OPTIONS,
    LABELS,
    NUMBER,
    WORDS
  }

  /**
   * An item.
   *
   * @param gate when it is asked, and then what it hangs on: another item or the person
   * @param halves points of each option, or every number that can be given, in halves; of no
   *     consequence for labels and words
   * @param when the condition of gate SAID
   * @param section where it stands among the conditions of sections; -1 for one without
   * @param critical the first option that is critical; -1 when none is
   * @param marks the item that it is a mark on; -1 for most
   * @param broughtIn whether the answer comes from another form, and nobody is asked
   * @param typed what was given; a mark that was not set follows its item
   */
  record Question(
      Kind kind,
      int[] halves,
      Gate gate,
      int hangsOn,
      int fromRank,
      Said when,
      int section,
      int critical,
      int marks,
      boolean broughtIn,
      int typed,
      int answer) {

    boolean number() {
      return kind == Kind.NUMBER;
    }

    boolean scored() {
      return kind == Kind.OPTIONS || number();
    }

    /** Whether nobody has to answer it. */
    boolean silent() {
      return marks >= 0 || broughtIn;
    }

    /** A mark on this one, which stands here. */
    Question mark(int here, int given) {
      int follows = answer >= 0 ? 0 : answer;
      int counts = given == NOTHING ? follows : given;
      return new Question(
          Kind.OPTIONS,
          new int[] {0, 2},
          gate,
          hangsOn,
          fromRank,
          when,
          section,
          -1,
          here,
          false,
          given,
          counts);
    }

    boolean canWeigh() {
      return scored() && Arrays.stream(halves).allMatch(points -> points > 0);
    }

    /** The answer in this place, as it is written. */
    String given(int place) {
      return switch (kind) {
        case OPTIONS, LABELS -> "o" + place;
        case NUMBER -> halved(halves[place]).toString();
        case WORDS -> "words" + place;
      };
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

  /** When this holds, the table gives so many halves. */
  record Line(Said when, int gives) {}

  /** What happens to the raw score: rows of halves and what they give, times and plus in halves. */
  record Change(int[][] lookup, int times, int plus, Round round) {}

  /**
   * One scale.
   *
   * @param reasons what each of the reasons for not answering does
   */
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
      int[] reasons,
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

  /** How many items stand before those that may hang on scores. */
  int first;

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
    PlannedQuestions questions = new PlannedQuestions(plan, random);
    questions.ask(1 + random.nextInt(10));
    plan.first = plan.questions.size();
    plan.measure(random, 1 + random.nextInt(3), 8, false);
    if (random.nextInt(3) == 0) {
      questions.ask(1 + random.nextInt(3));
      plan.measure(random, random.nextInt(2), 8, false);
    }
    plan.measure(random, random.nextInt(3), 4, true);
    plan.check(random, random.nextInt(3));
    return plan;
  }

  /** One in so many is a decision table. */
  private void measure(Random random, int scales, int tables, boolean ofScales) {
    PlannedMeasures planned = new PlannedMeasures(this, random);
    for (int i = 0; i < scales; i++) {
      measures.add(planned.measure(random.nextInt(tables) == 0 ? DECIDE : -1, ofScales));
    }
  }

  /** What takes a score away may not hang on that score, nor on an item that does. */
  private void check(Random random, int number) {
    Said.Until all = new Said.Until(questions.size(), measures.size());
    for (int i = 0; i < number; i++) {
      int from = random.nextInt(2 * measures.size());
      boolean voids = from < measures.size();
      Said.Until until = voids ? new Said.Until(first, from) : all;
      checks.add(new Check(Said.random(this, random, until, 2), voids ? from : -1));
      flags.add(Said.random(this, random, all, 2));
    }
  }

  /** Whether two items are answered in the same way. */
  boolean alike(int one, int other) {
    Question first = questions.get(one);
    Question second = questions.get(other);
    boolean options = first.kind() != Kind.WORDS && !first.number();
    return first.kind() == second.kind()
        && first.kind() != Kind.WORDS
        && (!options || first.halves().length == second.halves().length);
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
    return typed < 0 ? REASONS[typed - REASON] : questions.get(item).given(typed);
  }

  static BigDecimal halved(int halves) {
    return BigDecimal.valueOf(halves * 5L, 1);
  }

  static String date(int day) {
    return "2024-01-0" + day;
  }
}
