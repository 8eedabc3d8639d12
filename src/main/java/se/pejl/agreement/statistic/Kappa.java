package se.pejl.agreement.statistic;

/**
 * Agreement beyond what chance would give: Cohen's kappa and weighted kappa (Cohen 1960, 1968),
 * with the large-sample standard error of Fleiss, Cohen and Everitt (1969), Psychological Bulletin
 * 72, 323-327.
 */
public final class Kappa {

  /** The standard error is one of large samples; with fewer an interval would promise too much. */
  private static final int FEWEST_FOR_INTERVAL = 10;

  private final CrossTable table;
  private final Weighting weighting;

  private Kappa(CrossTable table, Weighting weighting) {
    this.table = table;
    this.weighting = weighting;
  }

  public static Estimate of(CrossTable table, Weighting weighting) {
    return new Kappa(table, weighting).estimate();
  }

  private Estimate estimate() {
    if (table.n() < 2) {
      return new Estimate.Unknown(Estimate.Reason.TOO_FEW, table.n());
    }
    double expected = expected();
    if (1 - expected < 1e-12) {
      return new Estimate.Unknown(Estimate.Reason.NO_VARIATION, table.n());
    }
    double kappa = (observed() - expected) / (1 - expected);
    double error = Math.sqrt(variance(kappa, expected));
    if (table.n() < FEWEST_FOR_INTERVAL || error == 0) {
      return new Estimate.Bare(kappa, table.n());
    }
    double half = Confidence.Z * error;
    return new Estimate.Known(
        kappa, Math.max(-1, kappa - half), Math.min(1, kappa + half), table.n());
  }

  private double observed() {
    double sum = 0;
    for (int first = 0; first < table.grades(); first++) {
      for (int second = 0; second < table.grades(); second++) {
        sum += weight(first, second) * table.share(first, second);
      }
    }
    return sum;
  }

  private double expected() {
    double sum = 0;
    for (int first = 0; first < table.grades(); first++) {
      sum += table.first(first) * meanWeightOfFirst(first);
    }
    return sum;
  }

  /** Their formula (for a kappa that need not be 0); never below 0 by rounding. */
  private double variance(double kappa, double expected) {
    double sum = 0;
    for (int first = 0; first < table.grades(); first++) {
      for (int second = 0; second < table.grades(); second++) {
        double means = meanWeightOfFirst(first) + meanWeightOfSecond(second);
        double part = weight(first, second) - means * (1 - kappa);
        sum += table.share(first, second) * part * part;
      }
    }
    double centre = kappa - expected * (1 - kappa);
    return Math.max(0, sum - centre * centre) / (table.n() * Math.pow(1 - expected, 2));
  }

  private double meanWeightOfFirst(int first) {
    double sum = 0;
    for (int second = 0; second < table.grades(); second++) {
      sum += table.second(second) * weight(first, second);
    }
    return sum;
  }

  private double meanWeightOfSecond(int second) {
    double sum = 0;
    for (int first = 0; first < table.grades(); first++) {
      sum += table.first(first) * weight(first, second);
    }
    return sum;
  }

  private double weight(int first, int second) {
    return weighting.agreement(Math.abs(first - second), Math.max(1, table.grades() - 1));
  }
}
