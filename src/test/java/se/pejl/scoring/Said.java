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
    ANSWERED,
    SAME,
    COUNTED,
    SCORE,
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

  /** One that asks for scores before this scale only. */
  static Said random(Plan plan, Random random, int before, int deep) {
    Kind kind = KINDS[random.nextInt(deep == 0 ? KINDS.length - 3 : KINDS.length)];
    int item = random.nextInt(plan.questions.size());
    int second = random.nextInt(plan.questions.size());
    boolean nothing =
        switch (kind) {
          case SCORE -> before == 0;
          case COUNTED -> item == second;
          case SAME -> item == second || !plan.alike(item, second);
          case CHOSEN, AMONG -> plan.questions.get(item).number();
          default -> false;
        };
    if (nothing) {
      kind = Kind.POINTS;
    }
    boolean several = kind == Kind.AND || kind == Kind.OR;
    List<Said> parts =
        several || kind == Kind.NOT
            ? random
                .ints(several ? 2 : 1)
                .mapToObj(any -> random(plan, random, before, deep - 1))
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
    int scale = before == 0 ? -1 : random.nextInt(before);
    return new Said(kind, parts, List.of(item, second), scale, sign, other);
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
      case POINTS_OF_BOTH, SAME, COUNTED -> asked.addAll(items);
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
      case ANSWERED -> "answered(" + one + ")";
      case SAME -> "same(" + one + ", " + two + ")";
      case COUNTED -> "count(points >= 1 in (" + one + ", " + two + "))" + compared + other;
      case SCORE -> "score(s" + scale + ")" + compared + Plan.halved(other);
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
