package se.pejl.agreement.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The intraclass correlation of one rating, as absolute agreement, when each case has raters of its
 * own: ICC(1,1) of Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428, with their
 * interval.
 */
public final class Intraclass {

  private Intraclass() {}

  /** Of ratings with a row for each case and a column for each rating; every row is whole. */
  public static Estimate of(double[][] ratings) {
    if (ratings.length < 2) {
      return new Estimate.Unknown(Estimate.Reason.TOO_FEW, ratings.length);
    }
    if (alike(ratings)) {
      return new Estimate.Unknown(Estimate.Reason.NO_VARIATION, ratings.length);
    }
    Variance variance = Variance.of(ratings);
    if (variance.within() == 0) {
      return new Estimate.Bare(1, ratings.length);
    }
    return of(variance);
  }

  /** Not asked of the variance, where a mean that is rounded looks like a difference. */
  private static boolean alike(double[][] ratings) {
    return Arrays.stream(ratings).flatMapToDouble(Arrays::stream).distinct().count() == 1;
  }

  private static Estimate of(Variance variance) {
    int n = variance.cases();
    int k = variance.raters();
    double f = variance.between() / variance.within();
    double low = f / quantile(n - 1, n * (k - 1));
    double high = f * quantile(n * (k - 1), n - 1);
    return new Estimate.Known(
        (f - 1) / (f + k - 1), (low - 1) / (low + k - 1), (high - 1) / (high + k - 1), n);
  }

  private static double quantile(int above, int below) {
    return FDistribution.of(above, below).inverseCumulativeProbability(Confidence.BELOW);
  }
}
