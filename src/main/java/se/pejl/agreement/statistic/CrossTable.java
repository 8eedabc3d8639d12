package se.pejl.agreement.statistic;

import java.util.Collection;

/** How often a first rating met a second one, both on the same ordered grades 0, 1, 2, … */
public final class CrossTable {

  private final int[][] counts;
  private final int n;

  private CrossTable(int[][] counts) {
    this.counts = counts;
    int sum = 0;
    for (int[] row : counts) {
      for (int count : row) {
        sum += count;
      }
    }
    this.n = sum;
  }

  /**
   * Counts the pairs.
   *
   * @throws IllegalArgumentException when a rating is not one of the grades
   */
  public static CrossTable of(int grades, Collection<Pair> pairs) {
    int[][] counts = new int[grades][grades];
    for (Pair pair : pairs) {
      if (Math.max(pair.first(), pair.second()) >= grades) {
        throw new IllegalArgumentException("a rating outside the " + grades + " grades");
      }
      counts[pair.first()][pair.second()]++;
    }
    return new CrossTable(counts);
  }

  /** Of counts that were published as a table: rows are the first rater's grades. */
  static CrossTable of(int[][] counts) {
    return new CrossTable(counts);
  }

  public int grades() {
    return counts.length;
  }

  public int n() {
    return n;
  }

  /** The share of all pairs that fell in this cell. */
  double share(int first, int second) {
    return (double) counts[first][second] / n;
  }

  /** The share of all pairs in which the first rater gave this grade. */
  double first(int grade) {
    double sum = 0;
    for (int second = 0; second < grades(); second++) {
      sum += share(grade, second);
    }
    return sum;
  }

  /** The share of all pairs in which the second rater gave this grade. */
  double second(int grade) {
    double sum = 0;
    for (int first = 0; first < grades(); first++) {
      sum += share(first, grade);
    }
    return sum;
  }

  /** How many pairs are at most so many grades apart. */
  public int within(int steps) {
    int sum = 0;
    for (int first = 0; first < grades(); first++) {
      for (int second = 0; second < grades(); second++) {
        sum += Math.abs(first - second) <= steps ? counts[first][second] : 0;
      }
    }
    return sum;
  }
}
