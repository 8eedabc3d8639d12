package se.pejl.benchmark;

import se.pejl.form.Circumstances;
import se.pejl.form.Sex;

/** Job C by hand: a raw score for each of six subscales, and its T score by sex and age. */
final class LimitC implements Limit {

  private static final int[] FIRST = {0, 7, 13, 22, 31, 37, 47};
  private static final boolean[] REVERSED = new boolean[47];

  /** Tenths, by sex and age and then by subscale. */
  private static final int[][] MEAN = {
    {49, 43, 65, 66, 46, 75},
    {52, 46, 68, 69, 49, 78},
    {55, 49, 71, 72, 52, 81},
    {58, 52, 74, 75, 55, 84}
  };

  private static final int[][] SD = {
    {39, 37, 43, 43, 37, 45},
    {40, 38, 44, 44, 38, 46},
    {41, 39, 45, 45, 39, 47},
    {42, 40, 46, 46, 40, 48}
  };

  static {
    for (int item : new int[] {4, 11, 20, 29, 41}) {
      REVERSED[item - 1] = true;
    }
  }

  private final boolean[] scored = new boolean[6];
  private final int[] answers = new int[6];
  private final int[] raw = new int[6];
  private final int[] t = new int[6];
  private final int[] band = new int[6];

  @Override
  public void score(int[] ranks, Circumstances circumstances) {
    int group = circumstances.sex() == Sex.FEMALE ? 0 : 2;
    group += circumstances.age().getAsInt() >= 13 ? 1 : 0;
    for (int scale = 0; scale < 6; scale++) {
      score(ranks, scale, group);
    }
  }

  private void score(int[] ranks, int scale, int group) {
    int sum = 0;
    int answered = 0;
    for (int item = FIRST[scale]; item < FIRST[scale + 1]; item++) {
      int rank = ranks[item];
      if (rank >= 0) {
        sum += REVERSED[item] ? 3 - rank : rank;
        answered++;
      }
    }
    answers[scale] = answered;
    int items = FIRST[scale + 1] - FIRST[scale];
    scored[scale] = answered >= items - 2;
    if (scored[scale]) {
      raw[scale] = answered == items ? sum : (2 * sum * items + answered) / (2 * answered);
      int sd = SD[group][scale];
      int away = 10 * (10 * raw[scale] - MEAN[group][scale]) + 50 * sd;
      t[scale] = Math.floorDiv(2 * away + sd, 2 * sd);
      band[scale] = t[scale] >= 70 ? 2 : t[scale] >= 65 ? 1 : 0;
    }
  }

  @Override
  public int scales() {
    return 12;
  }

  @Override
  public boolean has(int scale) {
    return scored[scale / 2];
  }

  @Override
  public int lowest(int scale) {
    return scale % 2 == 0 ? raw[scale / 2] : t[scale / 2];
  }

  @Override
  public int highest(int scale) {
    return lowest(scale);
  }

  @Override
  public int band(int scale) {
    return scale % 2 == 0 ? -1 : band[scale / 2];
  }

  @Override
  public int answered(int scale) {
    return scale % 2 == 0 ? answers[scale / 2] : 0;
  }

  @Override
  public boolean raised(int flag) {
    return false;
  }
}
