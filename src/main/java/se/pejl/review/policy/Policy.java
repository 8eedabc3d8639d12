package se.pejl.review.policy;

import java.util.List;
import se.pejl.assessment.Assessment;
import se.pejl.scoring.ScoreSheet;

/**
 * How a board reviews assessments with a form.
 *
 * @param twoReaders outcomes that two different people have to approve
 * @param flaggedDays within how many days of signing a flagged one is to be read
 * @param otherDays within how many days the others are
 * @param answerDays within how many days a comment is to be answered
 * @param firstSigned how many of a rater's first assessments with the form are always read
 * @param sampleShare how many in a hundred of those that nothing else calls for are read
 */
public record Policy(
    List<TwoReaders> twoReaders,
    int flaggedDays,
    int otherDays,
    int answerDays,
    int firstSigned,
    int sampleShare) {

  /** Everything is read by one; holds where a board has said nothing. */
  public static final Policy UNSAID = new Policy(List.of(), 3, 14, 7, 3, 100);

  /** All of them. */
  public static final int EVERY = 100;

  public Policy {
    twoReaders = List.copyOf(twoReaders);
  }

  public boolean demandsTwo(Assessment assessment, ScoreSheet sheet) {
    return twoReaders.stream().anyMatch(outcome -> outcome.met(assessment, sheet));
  }

  /** In how many days it is to be read. */
  public int days(boolean flagged) {
    return flagged ? Math.min(flaggedDays, otherDays) : otherDays;
  }
}
