package se.pejl.agreement.statistic;

import java.util.Arrays;

/** The mean squares between and within cases, a row for each case and a column for each rating. */
record Variance(int cases, int raters, double between, double within) {

  static Variance of(double[][] ratings) {
    int n = ratings.length;
    int k = ratings[0].length;
    double grand = Arrays.stream(ratings).flatMapToDouble(Arrays::stream).average().orElseThrow();
    double between = 0;
    double within = 0;
    for (double[] row : ratings) {
      double mean = Arrays.stream(row).average().orElseThrow();
      between += k * square(mean - grand);
      within += Arrays.stream(row).map(rating -> square(rating - mean)).sum();
    }
    return new Variance(n, k, between / (n - 1), within / (n * (k - 1)));
  }

  private static double square(double number) {
    return number * number;
  }
}
