package se.pejl.benchmark;

import se.pejl.form.Circumstances;

/**
 * Job B by hand: each scale is a range from all that is missing at its least to all at its most.
 */
final class LimitB implements Limit {

  private static final int PAST = 0;
  private static final int AROUND = 1;
  private static final int SELF = 2;
  private static final int SHIELD = 3;
  private static final int BALANCE = 4;
  private static final int MARKED = 5;

  private final int[] lowest = new int[6];
  private final int[] highest = new int[6];
  private final int[] band = new int[6];
  private int low;
  private int high;
  private int lowMarked;
  private int highMarked;
  private boolean ninth;
  private boolean many;

  @Override
  public void score(int[] ranks, Circumstances circumstances) {
    lowMarked = 0;
    highMarked = 0;
    start();
    add(ranks, 0, 10);
    end(PAST, 6, 12);
    start();
    add(ranks, 10, 15);
    gated(ranks, 14, 15);
    end(AROUND, 4, 8);
    start();
    add(ranks, 16, 23);
    gated(ranks, 22, 23);
    end(SELF, 5, 10);
    shield(ranks);
    lowest[BALANCE] = lowest[PAST] + lowest[AROUND] + lowest[SELF] - 2 * highest[SHIELD];
    highest[BALANCE] = highest[PAST] + highest[AROUND] + highest[SELF] - 2 * lowest[SHIELD];
    band[BALANCE] = band(BALANCE, 10, 24);
    lowest[MARKED] = lowMarked;
    highest[MARKED] = highMarked;
    band[MARKED] = -1;
    ninth = ranks[8] == 2;
    many = lowMarked >= 6;
  }

  private void start() {
    low = 0;
    high = 0;
  }

  private void add(int[] ranks, int from, int to) {
    for (int item = from; item < to; item++) {
      add(ranks[item]);
    }
  }

  private void add(int rank) {
    if (rank >= 0) {
      low += rank;
      high += rank;
      int marked = rank == 2 ? 1 : 0;
      lowMarked += marked;
      highMarked += marked;
    } else {
      high += 2;
      highMarked++;
    }
  }

  /** Asked when the gate is moderate or high; while the gate is not known, it may be. */
  private void gated(int[] ranks, int gate, int item) {
    if (ranks[gate] >= 1) {
      add(ranks[item]);
    } else if (ranks[gate] < 0) {
      high += 2;
      highMarked++;
    }
  }

  private void end(int scale, int moderate, int highFrom) {
    lowest[scale] = low;
    highest[scale] = high;
    band[scale] = band(scale, moderate, highFrom);
  }

  private void shield(int[] ranks) {
    start();
    for (int item = 24; item < 30; item++) {
      int rank = ranks[item];
      low += Math.max(0, rank);
      high += rank < 0 ? 1 : rank;
    }
    lowest[SHIELD] = low;
    highest[SHIELD] = high;
    band[SHIELD] = -1;
  }

  private int band(int scale, int moderate, int high) {
    int one = place(lowest[scale], moderate, high);
    return one == place(highest[scale], moderate, high) ? one : -1;
  }

  private static int place(int value, int moderate, int high) {
    return value >= high ? 2 : value >= moderate ? 1 : 0;
  }

  @Override
  public int scales() {
    return 6;
  }

  @Override
  public boolean has(int scale) {
    return true;
  }

  @Override
  public int lowest(int scale) {
    return lowest[scale];
  }

  @Override
  public int highest(int scale) {
    return highest[scale];
  }

  @Override
  public int band(int scale) {
    return band[scale];
  }

  @Override
  public int answered(int scale) {
    return 0;
  }

  @Override
  public boolean raised(int flag) {
    return flag == 0 ? ninth : many;
  }
}
