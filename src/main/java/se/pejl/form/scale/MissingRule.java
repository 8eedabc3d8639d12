package se.pejl.form.scale;

/** What a scale does when items have no answer. */
public sealed interface MissingRule {

  <R> R accept(Visitor<R> visitor);

  /** How many of the items asked must be answered before there is an outcome. */
  int required(int asked);

  /** Whether what it fills in comes out even. */
  default boolean rounds() {
    return true;
  }

  /** No score unless every item is answered. */
  record Refuse() implements MissingRule {
    @Override
    public int required(int asked) {
      return asked;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.refuse(this);
    }
  }

  /**
   * Prorating: missing items count as the mean of the answered ones.
   *
   * @param atMost how many may be missing; one must be answered even if it is all of them
   * @param rounding where and how what is filled in is rounded
   */
  record Prorate(int atMost, Rounding rounding) implements MissingRule {
    @Override
    public boolean rounds() {
      return rounding.rounds();
    }

    @Override
    public int required(int asked) {
      return Math.max(1, asked - atMost);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prorate(this);
    }
  }

  /**
   * Missing items count as 0, also where an item is reversed.
   *
   * @param atMost how many may be missing
   */
  record BlankAsZero(int atMost) implements MissingRule {
    @Override
    public int required(int asked) {
      return Math.max(1, asked - atMost);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blankAsZero(this);
    }
  }

  /**
   * The scale goes on with the items that have an answer, as if it had no others.
   *
   * @param atMost how many may be missing
   */
  record LeaveOut(int atMost) implements MissingRule {
    @Override
    public int required(int asked) {
      return Math.max(1, asked - atMost);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leaveOut(this);
    }
  }

  /** Nothing is put in: the outcome is the range the score can lie in. */
  record Interval() implements MissingRule {
    /** A range can always be given. */
    @Override
    public int required(int asked) {
      return 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interval(this);
    }
  }

  /** What to do with each rule. */
  interface Visitor<R> {
    R refuse(Refuse rule);

    R prorate(Prorate rule);

    R blankAsZero(BlankAsZero rule);

    R leaveOut(LeaveOut rule);

    R interval(Interval rule);
  }
}
