package se.pejl.oversight;

import java.util.List;
import java.util.Optional;
import se.pejl.access.Relation;

/**
 * A drawn line as a reviewer sees it.
 *
 * @param who the name of the one who did it
 * @param youth whose file it was; empty for those who may not know
 * @param relation how they stood to the youth that day
 * @param marks what was thought of it, the latest last
 * @param mayMark whether the one who reads may sign for it
 */
public record ReviewedLine(
    LogReviewLine line,
    String who,
    Optional<String> youth,
    Optional<String> caseNumber,
    Relation relation,
    List<LogReviewMark> marks,
    boolean mayMark) {

  /** What counts; empty while nobody has signed for it. */
  public Optional<LogReviewMark> last() {
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
  }
}
