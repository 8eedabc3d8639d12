package se.pejl.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import se.pejl.form.FormId;
import se.pejl.form.text.Text;
import se.pejl.review.request.Reasons;
import se.pejl.review.request.ReviewReason;

/**
 * A signed assessment that waits for the supervisor: whose, which form, since when, and which kinds
 * of reason there are to read it. Never an answer, a score or a level.
 *
 * @param signer who signed it
 * @param times 1 when it was handed in for the first time
 * @param readBy the last day to read it
 * @param need what is still needed for approval
 * @param mayDecide false for what the supervisor had a part in, or has approved already
 * @param approvedByMe whether the supervisor has approved it and it waits for another
 */
public record QueueLine(
    UUID assessment,
    UUID caseFile,
    String youth,
    String caseNumber,
    FormId form,
    Text formTitle,
    LocalDate date,
    UUID signedBy,
    String signer,
    Instant signedAt,
    int times,
    Reasons reasons,
    LocalDate readBy,
    boolean overdue,
    Approval.Need need,
    boolean mayDecide,
    boolean approvedByMe) {

  /**
   * What matters first: the weightiest reason; among those with the same what should have been read
   * already; then the other reasons, then the longest waiting.
   */
  public static final Comparator<QueueLine> BY_WEIGHT =
      Comparator.comparing(QueueLine::reasons, Reasons.BY_FIRST)
          .thenComparing(line -> !line.overdue())
          .thenComparing(QueueLine::reasons)
          .thenComparing(QueueLine::signedAt)
          .thenComparing(QueueLine::assessment);

  public boolean flagged() {
    return reasons.include(ReviewReason.FLAG);
  }

  /** Whether somebody else has approved it and it waits for this supervisor as the second. */
  public boolean asSecond() {
    return need == Approval.Need.SECOND_READER && mayDecide;
  }

  /** Whether it may be approved without being read. */
  public boolean mayPass() {
    return need == Approval.Need.MAY_PASS && mayDecide;
  }
}
