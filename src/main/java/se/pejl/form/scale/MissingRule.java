package se.pejl.form.scale;

/** What a scale does when items have no answer. */
public sealed interface MissingRule {

  /** No score unless every item is answered. */
  record Refuse() implements MissingRule {}

  /**
   * Missing items count as the mean of the answered ones.
   *
   * @param atMost how many may be missing
   */
  record Prorate(int atMost, Rounding rounding) implements MissingRule {}

  /**
   * Missing items count as 0.
   *
   * @param atMost how many may be missing
   */
  record BlankAsZero(int atMost) implements MissingRule {}

  /** Nothing is put in: the outcome is the range the score can lie in. */
  record Interval() implements MissingRule {}
}
