package se.pejl.agreement.statistic;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The intraclass correlation of one rating, as absolute agreement: Shrout and Fleiss (1979),
 * Psychological Bulletin 86, 420-428, with their intervals.
 */
public enum Intraclass {

  /** ICC(1,1): each case has its own raters, as when cases are drawn for double rating. */
  ONE_WAY {
    @Override
    Estimate of(Variance variance) {
      double between = variance.betweenCases();
      double within = variance.withinCases();
      int n = variance.cases();
      int k = variance.raters();
      double f = between / within;
      double low = f / quantile(n - 1, n * (k - 1.0));
      double high = f * quantile(n * (k - 1.0), n - 1);
      return new Estimate.Known(
          (between - within) / (between + (k - 1) * within),
          (low - 1) / (low + k - 1),
          (high - 1) / (high + k - 1),
          n);
    }
  },

  /** ICC(2,1): the same raters rated all cases, and stand for raters like them. */
  TWO_WAY {
    @Override
    Estimate of(Variance variance) {
      double between = variance.betweenCases();
      double judges = variance.betweenRaters();
      double error = variance.residual();
      int n = variance.cases();
      int k = variance.raters();
      double value = (between - error) / (between + (k - 1) * error + k * (judges - error) / n);
      double freedom = freedom(value, judges / error, n, k);
      double upper = quantile(n - 1, freedom);
      double lower = quantile(freedom, n - 1);
      double rest = k * judges + (k * n - k - n) * error;
      return new Estimate.Known(
          value,
          n * (between - upper * error) / (upper * rest + n * between),
          n * (lower * between - error) / (rest + n * lower * between),
          n);
    }

    /** Satterthwaite's degrees of freedom, as they give them. */
    private double freedom(double value, double f, int n, int k) {
      double rest = n * (1 + (k - 1) * value) - k * value;
      double above = (k - 1.0) * (n - 1) * Math.pow(k * value * f + rest, 2);
      double below = (n - 1.0) * k * k * value * value * f * f + rest * rest;
      return above / below;
    }
  };

  /** Of ratings with a row for each case and a column for each rater; every row is whole. */
  public Estimate of(double[][] ratings) {
    if (ratings.length < 2) {
      return new Estimate.Unknown(Estimate.Reason.TOO_FEW, ratings.length);
    }
    Variance variance = Variance.of(ratings);
    if (variance.betweenCases() == 0 && variance.withinCases() == 0) {
      return new Estimate.Unknown(Estimate.Reason.NO_VARIATION, ratings.length);
    }
    if (variance.withinCases() == 0) {
      return new Estimate.Known(1, 1, 1, ratings.length);
    }
    return of(variance);
  }

  abstract Estimate of(Variance variance);

  private static double quantile(double above, double below) {
    return FDistribution.of(above, below).inverseCumulativeProbability(Confidence.BELOW);
  }
}
