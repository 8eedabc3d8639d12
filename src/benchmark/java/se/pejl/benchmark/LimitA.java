package se.pejl.benchmark;

import se.pejl.form.Circumstances;

/** Job A by hand. */
final class LimitA implements Limit {

  private boolean scored;
  private int total;
  private int band;
  private int answered;
  private boolean ninth;

  @Override
  public void score(int[] ranks, Circumstances circumstances) {
    int sum = 0;
    answered = 0;
    for (int item = 0; item < 9; item++) {
      int rank = ranks[item];
      if (rank >= 0) {
        sum += rank;
        answered++;
      }
    }
    ninth = ranks[8] >= 1;
    scored = answered >= 8;
    if (scored) {
      total = answered == 9 ? sum : (2 * sum * 9 + answered) / (2 * answered);
      band = total >= 15 ? 3 : total >= 10 ? 2 : total >= 5 ? 1 : 0;
    }
  }

  @Override
  public int scales() {
    return 1;
  }

  @Override
  public boolean has(int scale) {
    return scored;
  }

  @Override
  public int lowest(int scale) {
    return total;
  }

  @Override
  public int highest(int scale) {
    return total;
  }

  @Override
  public int band(int scale) {
    return band;
  }

  @Override
  public int answered(int scale) {
    return answered;
  }

  @Override
  public boolean raised(int flag) {
    return ninth;
  }
}
