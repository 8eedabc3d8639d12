package se.pejl.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A random condition: what it is about, how it compares, and with how many halves or which option.
 */
record Said(Kind kind, List<Said> parts, List<Integer> items, int scale, String sign, int other) {

  /** What a condition can say. */
  enum Kind {
    CHOSEN,
    AMONG,
    POINTS,
    POINTS_OF_BOTH,
    DIFFERENCE,
    PRODUCT,
    SHARE,
    ANSWERED,
    SAME,
    COUNTED,
    SCORE,
    SCORES,
    DAY,
    AGE,
    SEX,
    INFORMANT,
    NOT,
    AND,
    OR
  }

  private static final String[] SIGNS = {"=", "!=", "<", "<=", ">", ">="};
  private static final Kind[] KINDS = Kind.values();

  /** What a condition may ask about: so many of the items, and so many of the scales. */
  record Until(int items, int scales) {}

  static Said random(Plan plan, Random random, Until until, int deep) {
    Kind kind = KINDS[random.nextInt(deep == 0 ? KINDS.length - 3 : KINDS.length)];
    int item = random.nextInt(until.items());
    int second = random.nextInt(until.items());
    kind = canBeSaid(kind, plan, item, second, until) ? kind : Kind.ANSWERED;
    boolean several = kind == Kind.AND || kind == Kind.OR;
    List<Said> parts =
        several || kind == Kind.NOT
            ? random
                .ints(several ? 2 : 1)
                .mapToObj(any -> random(plan, random, until, deep - 1))
                .collect(Collectors.toList())
            : List.of();
    int other =
        switch (kind) {
          case CHOSEN, AMONG -> random.nextInt(plan.questions.get(item).halves().length);
          case DAY -> random.nextInt(9);
          case AGE -> 11 + random.nextInt(8);
          case SEX -> 1 + random.nextInt(2);
          case INFORMANT -> random.nextInt(4);
          case COUNTED -> random.nextInt(3);
          default -> random.nextInt(9);
        };
    String sign = SIGNS[random.nextInt(kind == Kind.SEX || kind == Kind.INFORMANT ? 2 : 6)];
    int scale = until.scales() == 0 ? -1 : random.nextInt(until.scales());
    return new Said(kind, parts, List.of(item, second), scale, sign, other);
  }

  private static boolean canBeSaid(Kind kind, Plan plan, int item, int second, Until until) {
    Plan.Question one = plan.questions.get(item);
    boolean both = one.scored() && plan.questions.get(second).scored();
    return switch (kind) {
      case CHOSEN, AMONG -> one.kind() == Plan.Kind.OPTIONS || one.kind() == Plan.Kind.LABELS;
      case POINTS -> one.scored();
      case POINTS_OF_BOTH, DIFFERENCE, PRODUCT, SHARE -> both;
      case COUNTED -> both && item != second;
      case SAME -> item != second && plan.alike(item, second);
      case SCORE, SCORES -> until.scales() > 0;
      default -> true;
    };
  }

  /** Which of the two days it is about. */
  int day() {
    return items.get(0) % 2;
  }

  /** The items it asks about, in its order; the first day is -1 and the second -2. */
  Set<Integer> asks() {
    Set<Integer> asked = new LinkedHashSet<>();
    parts.forEach(part -> asked.addAll(part.asks()));
    switch (kind) {
      case CHOSEN, AMONG, POINTS, ANSWERED -> asked.add(items.get(0));
      case POINTS_OF_BOTH, DIFFERENCE, PRODUCT, SHARE, SAME, COUNTED -> asked.addAll(items);
      case DAY -> {
        asked.add(-1 - day());
        if (other == 0) {
          asked.add(-2 + day());
        }
      }
      default -> {}
    }
    return asked;
  }

  /** The scales it asks about, in its order. */
  Set<Integer> asksScales() {
    Set<Integer> asked = new LinkedHashSet<>();
    parts.forEach(part -> asked.addAll(part.asksScales()));
    if (kind == Kind.SCORE || kind == Kind.SCORES) {
      asked.add(scale);
    }
    if (kind == Kind.SCORES) {
      asked.add(0);
    }
    return asked;
  }

  String text(Plan plan) {
    String one = "q" + items.get(0);
    String two = "q" + items.get(1);
    String points = plan.questions.get(items.get(0)).number() ? one : "points(" + one + ")";
    String others = plan.questions.get(items.get(1)).number() ? two : "points(" + two + ")";
    String compared = " " + sign + " ";
    return switch (kind) {
      case CHOSEN -> one + compared + "o" + other;
      case AMONG -> one + " in (o0, o" + other + ")";
      case POINTS -> points + compared + Plan.halved(other);
      case POINTS_OF_BOTH -> points + compared + others + " + " + Plan.halved(other);
      case DIFFERENCE -> points + " - " + others + compared + Plan.halved(other);
      case PRODUCT -> points + " * " + others + compared + Plan.halved(other);
      case SHARE -> points + " / " + others + compared + Plan.halved(other);
      case ANSWERED -> "answered(" + one + ")";
      case SAME -> "same(" + one + ", " + two + ")";
      case COUNTED -> "count(points >= 1 in (" + one + ", " + two + "))" + compared + other;
      case SCORE -> "score(s" + scale + ")" + compared + Plan.halved(other);
      case SCORES -> "score(s" + scale + ") - score(s0)" + compared + Plan.halved(other);
      case DAY -> "d" + day() + compared + (other == 0 ? "d" + (1 - day()) : Plan.date(other));
      case AGE -> "age" + compared + other;
      case SEX -> "sex" + compared + (other == 1 ? "female" : "male");
      case INFORMANT -> "informant" + compared + ReadingForm.informant(other);
      case NOT -> "not (" + parts.get(0).text(plan) + ")";
      case AND -> "(" + parts.get(0).text(plan) + " and " + parts.get(1).text(plan) + ")";
      case OR -> "any(" + parts.get(0).text(plan) + ", " + parts.get(1).text(plan) + ")";
    };
  }
}
