package se.pejl.agreement.statistic;

/** A statistic of agreement, or why there is none. */
public sealed interface Estimate {

  /** How many double ratings it stands on. */
  int n();

  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of estimate. */
  interface Visitor<R> {
    R known(Known known);

    R bare(Bare bare);

    R unknown(Unknown unknown);
  }

  /** A number with the interval it lies in at 95 %; 1 is full agreement, 0 that of chance. */
  record Known(double value, double lower, double upper, int n) implements Estimate {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.known(this);
    }
  }

  /** A number whose interval cannot be given: full agreement, or too few cases to tell. */
  record Bare(double value, int n) implements Estimate {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bare(this);
    }
  }

  /** No number can be given. */
  record Unknown(Reason reason, int n) implements Estimate {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }

  /** Why no number can be given. */
  enum Reason {
    /** Fewer than two double ratings. */
    TOO_FEW,
    /** Everybody was rated the same, so that chance alone would agree as well. */
    NO_VARIATION,
    /** The items have different numbers of grades, so that their steps are not alike. */
    MIXED_GRADES
  }
}
