package se.pejl.agreement.statistic;

import java.util.List;
import java.util.Optional;

/** Two grades for the same thing, each given without knowing of the other. */
public record Pair(int first, int second) {

  public Pair {
    if (first < 0 || second < 0) {
      throw new IllegalArgumentException("grades are counted from 0");
    }
  }

  /** How many steps lie between them. */
  public int apart() {
    return Math.abs(first - second);
  }

  /** How many steps higher the second grade is on average; empty of none. */
  public static Optional<Double> shift(List<Pair> pairs) {
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            pairs.stream().mapToInt(pair -> pair.second - pair.first).average().orElseThrow());
  }

  /** A row for each pair. */
  public static double[][] rows(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> new double[] {pair.first, pair.second})
        .toArray(double[][]::new);
  }
}
