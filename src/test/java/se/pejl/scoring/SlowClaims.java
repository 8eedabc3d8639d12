package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;

/** Whether conditions hold: yes, no, or null when that is not known. */
record SlowClaims(Plan plan, SlowScorer scorer) {

  Boolean holds(Said said) {
    int item = said.items().get(0);
    int second = said.items().get(1);
    Fraction other = Fraction.of(said.other(), 2);
    return switch (said.kind()) {
      case CHOSEN -> given(item) ? compared(number(rank(item)), said, number(said.other())) : null;
      case AMONG ->
          given(item) ? Boolean.valueOf(rank(item) == 0 || rank(item) == said.other()) : null;
      case POINTS -> given(item) ? compared(points(item), said, other) : null;
      case POINTS_OF_BOTH ->
          given(item) && given(second)
              ? compared(points(item), said, points(second).plus(other))
              : null;
      case DIFFERENCE, PRODUCT, SHARE -> reckoned(said, item, second);
      case ANSWERED -> answered(item);
      case SAME -> same(item, second);
      case COUNTED -> counted(said, item, second);
      case SCORE, SCORES -> score(said, other);
      case DAY -> day(said);
      case AGE ->
          plan.person.age() < 0
              ? null
              : compared(number(plan.person.age()), said, number(said.other()));
      case SEX ->
          plan.person.sex() == 0
              ? null
              : compared(number(plan.person.sex()), said, number(said.other()));
      case INFORMANT -> compared(number(plan.person.informant()), said, number(said.other()));
      case NOT -> not(holds(said.parts().get(0)));
      case AND -> both(holds(said.parts().get(0)), holds(said.parts().get(1)));
      case OR -> not(both(not(holds(said.parts().get(0))), not(holds(said.parts().get(1)))));
    };
  }

  private Boolean day(Said said) {
    int one = plan.days[said.day()];
    int other = said.other() == 0 ? plan.days[1 - said.day()] : said.other();
    boolean known = one != Plan.NOTHING && other != Plan.NOTHING;
    return known ? compared(number(one), said, number(other)) : null;
  }

  /** Whether an answer can still come that decides it. */
  boolean open(Said said) {
    boolean here =
        switch (said.kind()) {
          case AGE -> plan.person.age() < 0;
          case SEX -> plan.person.sex() == 0;
          default -> false;
        };
    return here
        || said.asksScales().stream().anyMatch(new SlowTable(plan, scorer)::openScale)
        || said.asks().stream().anyMatch(new SlowTable(plan, scorer)::open)
        || said.parts().stream().anyMatch(this::open);
  }

  /** Nothing can be said of what is divided by nothing. */
  private Boolean reckoned(Said said, int item, int second) {
    boolean known = given(item) && given(second);
    if (!known || said.kind() == Said.Kind.SHARE && points(second).equals(Fraction.ZERO)) {
      return null;
    }
    Fraction one = points(item);
    Fraction other = points(second);
    Fraction reckoned =
        switch (said.kind()) {
          case DIFFERENCE -> one.minus(other);
          case PRODUCT -> one.times(other);
          default -> one.times(other).by(other.times(other));
        };
    return compared(reckoned, said, Fraction.of(said.other(), 2));
  }

  private static Fraction number(int whole) {
    return Fraction.of(whole, 1);
  }

  private static Boolean not(Boolean one) {
    return one == null ? null : Boolean.valueOf(!one);
  }

  private static Boolean both(Boolean one, Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return one == null || other == null ? null : Boolean.TRUE;
  }

  /** An answer to an item that is not asked is none, and neither is a reason. */
  private boolean given(int item) {
    return Boolean.TRUE.equals(scorer.asked(item)) && rank(item) >= 0;
  }

  /** An answer to an item that may turn out not to be asked may not count. */
  private Boolean answered(int item) {
    return scorer.asked(item) == null && rank(item) >= 0 ? null : Boolean.valueOf(given(item));
  }

  private int rank(int item) {
    return plan.questions.get(item).answer();
  }

  private Fraction points(int item) {
    return Fraction.of(plan.questions.get(item).halves()[rank(item)], 2);
  }

  private static Boolean compared(Fraction one, Said said, Fraction other) {
    int order = one.compareTo(other);
    return switch (said.sign()) {
      case "=" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private Boolean same(int item, int second) {
    if (!given(item) || !given(second)) {
      return null;
    }
    return plan.questions.get(item).number()
        ? points(item).equals(points(second))
        : rank(item) == rank(second);
  }

  /** What has no answer may have a point or not; what is not asked has none. */
  private Boolean counted(Said said, int item, int second) {
    int sure = 0;
    int perhaps = 0;
    for (int each : List.of(item, second)) {
      sure += given(each) && points(each).atLeast(number(1)) ? 1 : 0;
      perhaps += given(each) || Boolean.FALSE.equals(scorer.asked(each)) ? 0 : 1;
    }
    List<Boolean> ways = new ArrayList<>();
    for (int way = sure; way <= sure + perhaps; way++) {
      ways.add(compared(number(way), said, number(said.other())));
    }
    return alike(ways);
  }

  /** Two scores are taken to lie anywhere in their ranges, each for itself. */
  private Boolean score(Said said, Fraction other) {
    SlowResult score = scorer.score(said.scale());
    SlowResult less = said.kind() == Said.Kind.SCORES ? scorer.score(0) : null;
    if (score.none != null || less != null && less.none != null) {
      return null;
    }
    Fraction low = less == null ? score.low : score.low.minus(less.high);
    Fraction high = less == null ? score.high : score.high.minus(less.low);
    List<Boolean> ways = new ArrayList<>();
    ways.add(compared(low, said, other));
    ways.add(compared(high, said, other));
    if (other.atLeast(low) && high.atLeast(other)) {
      ways.add(compared(other, said, other));
    }
    return alike(ways);
  }

  private static Boolean alike(List<Boolean> ways) {
    return ways.stream().distinct().count() == 1 ? ways.get(0) : null;
  }
}
