package se.pejl.agreement.statistic;

/**
 * How large a part of the double ratings agreed, with the score interval of Wilson (1927), Journal
 * of the American Statistical Association 22, 209-212, which holds also for few and for none.
 */
public final class Share {

  private Share() {}

  public static Estimate of(int agreeing, int n) {
    if (agreeing < 0 || agreeing > n) {
      throw new IllegalArgumentException(agreeing + " of " + n);
    }
    if (n == 0) {
      return new Estimate.Unknown(Estimate.Reason.TOO_FEW, 0);
    }
    double z = Confidence.Z;
    double share = (double) agreeing / n;
    double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    return new Estimate.Known(share, Math.max(0, centre - half), Math.min(1, centre + half), n);
  }
}
