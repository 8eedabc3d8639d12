package se.pejl.agreement.statistic;

import java.util.Arrays;

/** The mean squares of ratings with a row for each case and a column for each rater. */
record Variance(
    int cases,
    int raters,
    double betweenCases,
    double betweenRaters,
    double withinCases,
    double residual) {

  static Variance of(double[][] ratings) {
    int n = ratings.length;
    int k = ratings[0].length;
    double grand = Arrays.stream(ratings).flatMapToDouble(Arrays::stream).average().orElseThrow();
    double cases = 0;
    double within = 0;
    for (double[] row : ratings) {
      double mean = Arrays.stream(row).average().orElseThrow();
      cases += k * square(mean - grand);
      for (double rating : row) {
        within += square(rating - mean);
      }
    }
    double raters = 0;
    for (int rater = 0; rater < k; rater++) {
      int column = rater;
      double mean = Arrays.stream(ratings).mapToDouble(row -> row[column]).average().orElseThrow();
      raters += n * square(mean - grand);
    }
    return new Variance(
        n,
        k,
        cases / (n - 1),
        raters / (k - 1),
        within / (n * (k - 1)),
        Math.max(0, within - raters) / ((n - 1) * (k - 1)));
  }

  private static double square(double number) {
    return number * number;
  }
}
